import type { link as source } from './en.link.ts';
import type { Voice } from './voice.ts';

/**
 * What is said when a mail link does not open, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function link({ informal: tu }: Voice): ReturnType<typeof source> {
  const you = tu ? 'te' : 'le';
  return {
    waiting: {
      heading: tu ? 'Abre el enlace de tu correo' : 'Abra el enlace de su correo',
      hint: `Lleva justo aquí. Si no aparece, ${you} enviamos uno nuevo.`,
    },
    void: {
      heading: 'Este enlace ya no funciona',
      hint: `Quizá haya un correo más reciente con un enlace nuevo. Si no, ${you} enviamos uno.`,
    },
    spent: {
      heading: `${tu ? 'Tu' : 'Su'} opinión ha llegado`,
      hint: 'Gracias. Se podía cambiar durante 48 horas, y ese plazo ya pasó.',
    },
    email: `${tu ? 'Tu' : 'Su'} correo electrónico`,
    emailHint: 'El que se indicó al reservar.',
    send: 'Recibir un enlace nuevo',
    sending: 'Enviando…',
    problem: 'Hay un dato por revisar',
    missing: 'hay que rellenarlo',
    wrong: 'hace falta una dirección como nombre@example.org',
    sent: (practice, email) => `Si ${practice} conoce la dirección ${email}, ya va hacia allí un enlace nuevo.`,
    sentHint: `Puede tardar unos minutos. Si no llega nada, ${tu ? 'mira' : 'mire'} en el correo no deseado.`,
    again: 'Usar otra dirección',
    code: {
      have: 'Tengo el enlace o su código',
      label: 'Código o enlace del correo',
      hint: 'El enlace completo, o lo que va en él detrás de #.',
      wrong: 'no es un código nuestro; hay que copiar el enlace completo',
      open: 'Abrir',
    },
  };
}
