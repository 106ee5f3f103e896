import type { Sentences } from '../sentences.ts';
import { bookingsEs } from './bookings/es.ts';
import { requestsEs } from './requests/es.ts';

/**
 * Spanish, with the formal address.
 * Reviewed by: nobody yet (written by a machine).
 */
export const es: Sentences = {
  language: 'es',
  direction: 'ltr',
  online: 'En línea',
  calendarFile: 'cita.ics',
  calendarSummary: (service, therapist) => `${service} con ${therapist}`,
  greeting: (name) => `Hola, ${name}:`,
  when: 'Cuándo',
  what: 'Qué',
  withWhom: 'Con',
  forWhom: 'Para',
  where: 'Dónde',
  price: 'Precio',
  phone: 'Teléfono',
  email: 'Correo electrónico',
  zone: (name) => `Todas las horas son de la zona horaria ${name}.`,
  clocksChange: 'Antes de ese día cambia la hora; este horario es el correcto para entonces.',
  minutes: (count) => `${count} minutos`,
  manage: 'Ver su cita',
  manageHint: 'Este enlace es solo para usted. Por favor, no lo comparta.',
  calendarHint: 'El archivo adjunto añade la cita a su calendario.',
  questions: (practice) => `¿Tiene preguntas? ${practice} le ayuda con gusto:`,
  notWanted: 'Si no hizo usted esta reserva, por favor avise al centro.',
  booking: bookingsEs,
  request: requestsEs,
  reviewInvited: {
    subject: (therapist) => `¿Cómo fue su cita con ${therapist}?`,
    lead: (service, date) =>
      `Gracias por su cita del ${date} (${service}). ¿Quiere contarnos cómo fue? Lleva un minuto, y toda respuesta es bienvenida.`,
    button: 'Escribir una opinión',
    publicNote: 'Usted decide si otras personas pueden leerla. Por favor, no escriba nada sobre su salud.',
  },
  reportCardSent: {
    subject: (therapist) => `Su informe de ${therapist}`,
    lead: (service, date) => `Su informe del ${date} (${service}) ya se puede leer.`,
    button: 'Leer el informe',
    until: (date) => `El enlace funciona hasta el ${date}.`,
  },
  linkRequested: {
    subject: 'Sus enlaces',
    lead: 'Nos pidió enlaces nuevos. Aquí están.',
    nothing: 'Nos pidió un enlace nuevo. Por el momento no hay aquí nada que pueda abrir.',
    notAsked: 'Si no lo pidió usted, no hace falta que haga nada.',
    booking: (service, date) => `${service}, el ${date}`,
    review: (service, date) => `Opinión: ${service}, el ${date}`,
    reportCard: (date) => `Informe del ${date}`,
    subscription: 'Qué correos recibe de nosotros',
  },
  unsubscribe: 'Elegir qué recibe o darse de baja',
  whyThis: {
    reviews: (practice) => `Recibe este correo porque tuvo una cita con ${practice}.`,
    news: (practice) => `Recibe este correo porque pidió novedades de ${practice}.`,
    offers: (practice) => `Recibe este correo porque pidió ofertas de ${practice}.`,
  },
};
