import type { BookingSentences } from './en.ts';

/**
 * What mail says about a booking in Spanish, with the formal address.
 * Reviewed by: nobody yet (written by a machine).
 */
export const bookingsEs: BookingSentences = {
  before: 'Hasta ahora',
  reason: 'Motivo',
  discount: 'Descuento',
  toPay: 'Por pagar',
  paid: 'Pagado',
  refund: 'Devolución',
  kept: 'No se devuelve',
  join: 'Unirse a la sesión en línea',
  pay: 'Pagar ahora',
  another: 'Buscar otro horario',
  payBy: (deadline) => `Por favor, pague antes del ${deadline}. Después, otras personas podrán reservar este horario.`,
  answeredBy: (deadline) => `Tendrá noticias nuestras antes del ${deadline}.`,
  answerBy: (deadline) => `Por favor, responda antes del ${deadline}. Después, la solicitud termina por sí sola.`,
  newLink:
    'Este enlace es solo para usted. Por favor, úselo a partir de ahora: los de correos anteriores ya no funcionan.',
  refundTakes: 'Según cómo haya pagado, la devolución puede tardar unos días en llegar.',
  calendarMoved: 'El archivo adjunto mueve la cita en su calendario.',
  calendarGone: 'El archivo adjunto quita la cita de su calendario.',
  client: {
    booking_confirmed: {
      subject: (service, date) => `Confirmado: ${service}, el ${date}`,
      lead: 'Su cita está reservada. Será un gusto verle.',
    },
    booking_received: {
      subject: (service, date) => `Su solicitud: ${service}, el ${date}`,
      lead: 'Le guardamos este horario. Tendrá noticias nuestras en cuanto el centro lo confirme.',
    },
    booking_payment_due: {
      subject: (service, date) => `Por pagar: ${service}, el ${date}`,
      lead: 'Le guardamos este horario. Será suyo en cuanto haya pagado.',
    },
    booking_approved: {
      subject: (service, date) => `Confirmado: ${service}, el ${date}`,
      lead: 'El centro ha confirmado su cita. Será un gusto verle.',
    },
    booking_declined: {
      subject: (service, date) => `No es posible: ${service}, el ${date}`,
      lead: 'Lo sentimos: el centro no puede ofrecerle este horario. Puede elegir otro cuando quiera.',
    },
    booking_cancelled: {
      subject: (service, date) => `Cancelado: ${service}, el ${date}`,
      lead: 'Su cita ha sido cancelada.',
    },
    booking_rescheduled: {
      subject: (service, date) => `Nuevo horario: ${service}, el ${date}`,
      lead: 'Su cita ha cambiado. Este es el nuevo horario.',
    },
    booking_expired: {
      subject: (service, date) => `Sin reservar: ${service}, el ${date}`,
      lead: 'Este horario ya no está guardado para usted.',
    },
    booking_reminder_day: {
      subject: (service, date) => `Recordatorio: ${service}, el ${date}`,
      lead: 'Su cita se acerca. Será un gusto verle.',
    },
    booking_reminder_hour: {
      subject: (service, date) => `Muy pronto: ${service}, el ${date}`,
      lead: 'Su cita empieza muy pronto.',
    },
  },
  refunds: {
    payment_refunded: {
      subject: (service, date) => `Devolución: ${service}, el ${date}`,
      lead: (amount) => `Le devolvemos ${amount}.`,
    },
    payment_returned: {
      subject: (service, date) => `Su pago se devuelve: ${service}, el ${date}`,
      lead: (amount) => `Su pago llegó cuando el horario ya era de otra persona. Se lo devolvemos todo: ${amount}.`,
    },
  },
  cancelledBy: {
    client: 'Ha cancelado su cita.',
    therapist: (therapist) => `Lo sentimos: ${therapist} ha tenido que cancelar su cita.`,
    staff: 'Lo sentimos: el centro ha tenido que cancelar su cita.',
  },
  movedBy: {
    client: 'Ha cambiado su cita. Este es el nuevo horario.',
    practice: 'El centro ha cambiado su cita. Este es el nuevo horario.',
  },
  expired: {
    unpaid:
      'No nos llegó ningún pago a tiempo, así que otras personas pueden reservar este horario. Puede elegir otro cuando quiera.',
    unanswered:
      'Lo sentimos: el centro no respondió a tiempo y su solicitud ha terminado. Puede elegir otro horario cuando quiera.',
  },
  therapist: {
    booking_confirmed: {
      subject: (client, date) => `Nueva cita: ${client}, el ${date}`,
      lead: 'Alguien ha reservado una cita con usted.',
    },
    booking_received: {
      subject: (client, date) => `Por confirmar: ${client}, el ${date}`,
      lead: 'Alguien solicita una cita con usted. El horario queda guardado hasta que responda.',
    },
    booking_approved: {
      subject: (client, date) => `Confirmado: ${client}, el ${date}`,
      lead: 'El centro ha confirmado esta cita con usted.',
    },
    booking_declined: {
      subject: (client, date) => `Rechazado: ${client}, el ${date}`,
      lead: 'El centro ha rechazado esta solicitud. El horario vuelve a estar libre.',
    },
    booking_cancelled: {
      subject: (client, date) => `Cancelado: ${client}, el ${date}`,
      lead: 'Esta cita ha sido cancelada. El horario vuelve a estar libre.',
    },
    booking_rescheduled: {
      subject: (client, date) => `Nuevo horario: ${client}, el ${date}`,
      lead: 'Esta cita ha cambiado. Este es el nuevo horario.',
    },
    booking_expired: {
      subject: (client, date) => `Terminado: ${client}, el ${date}`,
      lead: 'Esta solicitud no se respondió a tiempo y ha terminado. El horario vuelve a estar libre.',
    },
  },
  cancelledByClient: 'Quien reservó esta cita la ha cancelado. El horario vuelve a estar libre.',
  movedByClient: 'Quien reservó esta cita la ha cambiado. Este es el nuevo horario.',
  movedToYou: 'Esta cita ha pasado a usted.',
  movedAway: {
    subject: (client, date) => `Pasa a otra persona: ${client}, el ${date}`,
    lead: 'Esta cita será ahora con otra persona del centro. Su horario vuelve a estar libre.',
  },
};
