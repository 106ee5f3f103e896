import type { HostedText } from '../text.ts';

/**
 * Spanish, in the polite form (`usted`) or the informal one (`tú`).
 * Reviewed by: nobody yet (written by a machine).
 */
export const es = (polite: boolean): HostedText => ({
  findTitle: (noun) => `Encontrar ${nouns[noun] ?? therapist}`,
  findDescription: (practice) =>
    `Quién trabaja en ${practice}, qué ofrece y cuándo tiene horas libres, con reserva en línea.`,
  findFallback: `Si aquí no aparece nada, ${polite ? 'contáctenos' : 'contáctanos'} directamente:`,
  needsScript: 'Buscar y reservar en esta página requiere JavaScript.',
  bookingTitle: polite ? 'Su cita' : 'Tu cita',
  bookingFallback: polite
    ? 'Si aquí no aparece nada, su cita sigue en pie. Contáctenos directamente:'
    : 'Si aquí no aparece nada, tu cita sigue en pie. Contáctanos directamente:',
  bookTitle: 'Reservar una cita',
  reviewsTitle: 'Opiniones',
  codeLabel: polite ? 'Código o enlace de su correo' : 'Código o enlace de tu correo',
  codeHint: 'El enlace completo, o lo que va en él detrás de #.',
  codeOpen: 'Abrir',
  codeWrong: `No es un código nuestro. ${polite ? 'Copie' : 'Copia'} el enlace completo del correo.`,
  requestTitle: 'Solicitar una cita',
  requestFallback: `Si aquí no aparece nada, ${polite ? 'pregúntenos' : 'pregúntanos'} directamente:`,
  invitationTitle: polite ? 'Una invitación para usted' : 'Una invitación para ti',
  invitationLoading: `Un momento, estamos abriendo ${polite ? 'su' : 'tu'} invitación.`,
  invitationMissing: polite
    ? 'Por favor, abra esta página con el enlace de su correo. Para protegerle, no lo guardamos aquí.'
    : 'Por favor, abre esta página con el enlace de tu correo. Para protegerte, no lo guardamos aquí.',
  invitationClosed: `Esta invitación ya se usó, o su plazo ha terminado. Con gusto ${polite ? 'le' : 'te'} enviamos una nueva:`,
  invitationFailed: polite
    ? 'Ahora mismo no podemos abrir su invitación. Inténtelo otra vez o contáctenos:'
    : 'Ahora mismo no podemos abrir tu invitación. Inténtalo otra vez o contáctanos:',
  paidTitle: polite ? 'Gracias, su pago está en camino' : 'Gracias, tu pago está en camino',
  paid: 'En cuanto llegue, la confirmación saldrá por correo. Es cuestión de minutos. Su enlace muestra la cita en cualquier momento; esta página se puede cerrar.',
  paidHelp: `Si en una hora no ha llegado ningún correo, ${polite ? 'avísenos' : 'avísanos'}:`,
  notPaidTitle: 'El pago no se completó',
  notPaid: polite
    ? 'No se ha cobrado nada. El horario queda guardado para usted un poco más: vuelva a su cita y pague allí, o use el enlace de nuestro correo.'
    : 'No se ha cobrado nada. El horario queda guardado para ti un poco más: vuelve a tu cita y paga allí, o usa el enlace de nuestro correo.',
  notPaidHelp: 'Si el pago no funciona, encontraremos otra manera:',
  tryAgain: 'Reintentar',
  or: 'o',
  privacy: 'Privacidad',
  notFoundTitle: 'Esta página no está aquí',
  notFound:
    'Quizá la dirección tenga una errata, o el centro se haya mudado. Lo mejor es preguntar a quien dio el enlace.',
  linkNeedsScript: `Esta página requiere JavaScript. Sin él, ${polite ? 'contáctenos' : 'contáctanos'}:`,
  linkLoading: `Un momento, estamos abriendo ${polite ? 'su' : 'tu'} enlace.`,
  reviewTitle: polite ? 'Su opinión' : 'Tu opinión',
  reviewFallback: `Si aquí no aparece nada, ${polite ? 'cuéntenoslo' : 'cuéntanoslo'} directamente:`,
  reportTitle: polite ? 'Su informe' : 'Tu informe',
  reportWaiting: (practice) =>
    polite
      ? `${practice} ha escrito para usted lo que ocurrió en su sesión. Se muestra cuando usted lo pida; así ningún programa de correo lo lee antes.`
      : `${practice} ha escrito para ti lo que ocurrió en tu sesión. Se muestra cuando tú lo pidas; así ningún programa de correo lo lee antes.`,
  reportShow: 'Mostrar el informe',
  reportFallback: `Si aquí no aparece nada, ${polite ? 'pregúntenos' : 'pregúntanos'} directamente:`,
  unsubscribeTitle: polite ? 'Qué correos recibe' : 'Qué correos recibes',
  unsubscribeFallback: `Si aquí no aparece nada, ${polite ? 'díganoslo' : 'dínoslo'} directamente:`,
});

const therapist = 'terapeuta';

const nouns: Readonly<Record<string, string>> = {
  therapist,
  psychologist: 'profesional de la psicología',
  coach: 'coach',
  expert: 'especialista',
  groomer: 'estilista de mascotas',
  tutor: 'docente',
};
