import type { request as source } from './en.request.ts';
import { fields } from './es.fields.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who asks a practice for an appointment, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function request({ informal: tu }: Voice): ReturnType<typeof source> {
  return {
    ...fields(),
    label: 'Preguntar al centro',
    heading: (practice) => `Una solicitud para ${practice}`,
    hint: `Todavía no se reserva nada: el centro lee la solicitud y ${tu ? 'te' : 'le'} responde.`,
    about: '¿De qué se trata?',
    contacts: { booking: 'Quiero una cita', consultation: 'Antes tengo una pregunta' },
    reason: 'En pocas palabras',
    reasonHint: 'Por ejemplo, qué días vienen bien.',
    message: 'Mensaje',
    messageHint: 'Lo que ya se quiera contar. El resto puede esperar hasta la conversación.',
    channel: `¿Cómo puede ${tu ? 'contactarte' : 'contactarle'} el centro?`,
    channels: { email: 'Por correo electrónico', phone: 'Por teléfono', whatsapp: 'Por WhatsApp' },
    phoneHint: 'Con el prefijo del país, por ejemplo +34.',
    send: 'Enviar',
    sending: 'Enviando…',
    sent: `${tu ? 'Tu' : 'Su'} mensaje ha llegado`,
    answerUntil: (until) => `El centro responde antes del ${until}.`,
    answerTo: (to) => `La respuesta llegará a ${to}.`,
    noAnswer: 'Si no llega nada hasta entonces, se puede contactar directamente:',
  };
}
