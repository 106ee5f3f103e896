import type { RequestSentences } from './en.ts';

/**
 * What mail says before there is a booking in Spanish, with the formal address.
 * Reviewed by: nobody yet (written by a machine).
 */
export const requestsEs: RequestSentences = {
  received: {
    subject: (practice) => `Su solicitud para ${practice}`,
    lead: 'Su solicitud ha llegado. Le responderemos.',
    notWanted: 'Si no nos escribió usted, por favor avise al centro.',
  },
  asked: {
    subject: (client) => `Una solicitud de ${client}`,
    booking: 'Alguien busca una cita y no encontró un horario adecuado.',
    consultation: 'Alguien quiere hablar antes de reservar.',
    kept: 'Lo que escribió queda guardado en el centro y no aparece en los correos.',
  },
  channel: 'Prefiere',
  channels: { email: 'Correo electrónico', phone: 'Una llamada', whatsapp: 'WhatsApp' },
  answered: {
    subject: (practice) => `${practice} ha respondido a su solicitud`,
    accepted: 'El centro estará encantado de verle.',
    declined: 'Lo sentimos: el centro no puede ofrecerle una cita por el momento.',
  },
  invited: {
    subject: (practice) => `${practice} le ofrece una cita`,
    lead: 'Nos gustaría ofrecerle una cita.',
  },
  book: 'Reservar su cita',
  until: (deadline) => `Puede reservar hasta el ${deadline}.`,
  notKept: 'El horario será suyo cuando lo haya reservado. Hasta entonces no está guardado.',
};
