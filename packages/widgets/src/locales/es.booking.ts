import type { booking as source } from './en.booking.ts';
import { fields } from './es.fields.ts';
import type { Voice } from './voice.ts';

/**
 * What is said from a chosen time to a booking, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function booking({ informal: tu }: Voice): ReturnType<typeof source> {
  const you = tu ? 'ti' : 'usted';
  return {
    ...fields(),
    keptUntil: (time) => `Reservado para ${you} hasta ${article(time)} ${time}`,
    left: (time) => `quedan ${time}`,
    keepLonger: 'Guardar más tiempo',
    expired: `Este horario ya no está guardado para ${you}, pero quizá siga libre. ${tu ? 'Continúa' : 'Continúe'} e intentaremos reservarlo.`,
    emailHint: 'Aquí llegará la confirmación.',
    phoneHint: 'Solo por si algo cambia en la cita.',
    dependants: {
      child: { name: 'Nombre del niño o de la niña', bornOn: 'Fecha de nacimiento' },
      pet: { name: 'Nombre del animal', breed: 'Raza' },
    },
    when: 'Cuándo',
    what: 'Qué',
    where: 'Dónde',
    you: 'Para',
    notice: (hours) =>
      `${tu ? 'Puedes' : 'Puede'} cambiarla o cancelarla hasta ${hours} antes, con el enlace del correo.`,
    needsApproval: `El centro confirma cada cita y ${tu ? 'te' : 'le'} escribe.`,
    book: (date, time, price) => `Reservar: ${date}, ${time}${price && ` por ${price}`}`,
    request: (date, time) => `Solicitar: ${date}, ${time}`,
    booking: 'Reservando…',
    bookedMail: (email) =>
      `Enviamos todos los detalles a ${email}. Si no llega nada, ${tu ? 'mira' : 'mire'} en el correo no deseado.`,
    requestedMail: (email) =>
      `El centro responderá a ${email}. Hasta entonces, este horario queda guardado para ${you}.`,
    addToCalendar: 'Añadir al calendario',
    changeLater: `Para cambiarla o cancelarla, ${tu ? 'usa' : 'use'} el enlace de ese correo.`,
    headings: {
      confirmed: 'La cita está reservada',
      pending_approval: 'La solicitud está en camino',
      pending_payment: 'Un último paso: el pago',
    },
    taken: 'Este horario se acaba de ocupar',
    near: 'Estos están cerca:',
    nearWith: (name) => `Con ${name}`,
    otherTime: 'Elegir otro horario',
    refused: {
      'booking-limit': [
        'El centro no permite más citas pendientes por persona',
        'Cuando una de ellas haya tenido lugar o se cancele, se podrá reservar la siguiente. El centro puede ayudar:',
      ],
      'invitation-closed': [
        'Esta invitación ya no es válida',
        'Quizá ya se usó, o su plazo ha terminado. El centro puede enviar una nueva:',
      ],
    },
    answeredBy: (until) => `La respuesta llegará antes del ${until}. Sin respuesta, el horario vuelve a quedar libre.`,
    payBy: (amount, until) =>
      `Hay que pagar ${amount} antes del ${until}. Hasta entonces, el horario queda guardado para ${you}; después vuelve a quedar libre.`,
    paidThere: 'El pago se hace en la página de un proveedor, y desde allí se vuelve aquí.',
    pay: (amount) => `Continuar al pago${amount && ` · ${amount}`}`,
    payInTab: (amount) => `Pagar ${amount} (pestaña nueva)`,
    paying: 'Abriendo el pago…',
    haveCode: 'Tengo un código',
    code: 'Código',
    applyCode: 'Usar',
    codeWrong: `Este código no vale para esta cita. ${tu ? 'Revisa cómo está escrito o reserva' : 'Revise cómo está escrito o reserve'} sin él.`,
    codeGood: (less, due) => `${less} menos: quedan ${due} por pagar.`,
    noticeNone: `${tu ? 'Puedes' : 'Puede'} cambiarla o cancelarla con el enlace del correo.`,
  };
}

/** A las nueve, but a la una. */
const article = (time: string): string => (/^0?1\D/.test(time) ? 'la' : 'las');
