import type { BookingSentences } from './en.ts';

/**
 * What mail says about a booking in Danish, which says du to everybody.
 * Reviewed by: nobody yet (written by a machine).
 */
export const bookingsDa: BookingSentences = {
  before: 'Før',
  reason: 'Årsag',
  discount: 'Rabat',
  toPay: 'At betale',
  paid: 'Betalt',
  refund: 'Refusion',
  kept: 'Ikke refunderet',
  join: 'Deltag online',
  pay: 'Betal nu',
  another: 'Find en anden tid',
  payBy: (deadline) => `Betal venligst senest ${deadline}. Derefter kan andre booke tiden igen.`,
  answeredBy: (deadline) => `Du hører fra os senest ${deadline}.`,
  answerBy: (deadline) => `Svar venligst senest ${deadline}. Derefter bortfalder forespørgslen af sig selv.`,
  newLink: 'Linket er kun til dig. Brug det fra nu af: Links i tidligere mails virker ikke længere.',
  refundTakes: 'Alt efter hvordan du har betalt, kan der gå nogle dage, før pengene er fremme.',
  calendarMoved: 'Den vedhæftede fil flytter aftalen i din kalender.',
  calendarGone: 'Den vedhæftede fil fjerner aftalen fra din kalender.',
  client: {
    booking_confirmed: {
      subject: (service, date) => `Bekræftet: ${service} den ${date}`,
      lead: 'Din tid er booket. Vi glæder os til at se dig.',
    },
    booking_received: {
      subject: (service, date) => `Din forespørgsel: ${service} den ${date}`,
      lead: 'Vi holder tiden for dig. Du hører fra os, så snart den er bekræftet.',
    },
    booking_payment_due: {
      subject: (service, date) => `Betal venligst: ${service} den ${date}`,
      lead: 'Vi holder tiden for dig. Den er din, så snart du har betalt.',
    },
    booking_approved: {
      subject: (service, date) => `Bekræftet: ${service} den ${date}`,
      lead: 'Din tid er bekræftet. Vi glæder os til at se dig.',
    },
    booking_declined: {
      subject: (service, date) => `Ikke muligt: ${service} den ${date}`,
      lead: 'Vi kan desværre ikke tilbyde dig denne tid. Du er velkommen til at vælge en anden.',
    },
    booking_cancelled: {
      subject: (service, date) => `Aflyst: ${service} den ${date}`,
      lead: 'Din tid er blevet aflyst.',
    },
    booking_rescheduled: {
      subject: (service, date) => `Ny tid: ${service} den ${date}`,
      lead: 'Din aftale er flyttet. Her er den nye tid.',
    },
    booking_expired: {
      subject: (service, date) => `Ikke booket: ${service} den ${date}`,
      lead: 'Vi holder ikke længere tiden for dig.',
    },
    booking_reminder_day: {
      subject: (service, date) => `Påmindelse: ${service} den ${date}`,
      lead: 'Du har snart en aftale. Vi glæder os til at se dig.',
    },
    booking_reminder_hour: {
      subject: (service, date) => `Snart: ${service} den ${date}`,
      lead: 'Din aftale begynder snart.',
    },
  },
  refunds: {
    payment_refunded: {
      subject: (service, date) => `Refusion: ${service} den ${date}`,
      lead: (amount) => `Du får ${amount} tilbage.`,
    },
    payment_returned: {
      subject: (service, date) => `Du får din betaling tilbage: ${service} den ${date}`,
      lead: (amount) => `Din betaling kom, efter at tiden var gået til en anden. Du får det hele tilbage: ${amount}.`,
    },
  },
  cancelledBy: {
    client: 'Du har aflyst din tid.',
    therapist: (therapist) => `${therapist} har desværre måttet aflyse din tid.`,
    staff: 'Vi har desværre måttet aflyse din tid.',
  },
  movedBy: {
    client: 'Du har flyttet din aftale. Her er den nye tid.',
    practice: 'Vi har flyttet din aftale. Her er den nye tid.',
  },
  expired: {
    unpaid:
      'Vi har ikke modtaget en betaling til tiden, så andre kan booke tiden igen. Du er velkommen til at vælge en ny.',
    unanswered:
      'Din forespørgsel blev desværre ikke besvaret til tiden og er bortfaldet. Du er velkommen til at vælge en anden tid.',
  },
  therapist: {
    booking_confirmed: {
      subject: (client, date) => `Ny aftale: ${client} den ${date}`,
      lead: 'Der er booket en tid hos dig.',
    },
    booking_received: {
      subject: (client, date) => `Bekræft venligst: ${client} den ${date}`,
      lead: 'Nogen vil gerne have en tid hos dig. Tiden holdes fri, indtil du svarer.',
    },
    booking_approved: {
      subject: (client, date) => `Bekræftet: ${client} den ${date}`,
      lead: 'Denne tid hos dig er bekræftet.',
    },
    booking_declined: {
      subject: (client, date) => `Afvist: ${client} den ${date}`,
      lead: 'Denne forespørgsel er afvist. Tiden er fri igen.',
    },
    booking_cancelled: {
      subject: (client, date) => `Aflyst: ${client} den ${date}`,
      lead: 'Denne aftale er aflyst. Tiden er fri igen.',
    },
    booking_rescheduled: {
      subject: (client, date) => `Ny tid: ${client} den ${date}`,
      lead: 'Denne aftale er flyttet. Her er den nye tid.',
    },
    booking_expired: {
      subject: (client, date) => `Bortfaldet: ${client} den ${date}`,
      lead: 'Denne forespørgsel blev ikke besvaret til tiden og er bortfaldet. Tiden er fri igen.',
    },
  },
  cancelledByClient: 'Denne aftale er aflyst af den, der havde booket den. Tiden er fri igen.',
  movedByClient: 'Denne aftale er flyttet af den, der har booket den. Her er den nye tid.',
  movedToYou: 'Denne aftale er flyttet til dig.',
  movedAway: {
    subject: (client, date) => `Flyttet til en kollega: ${client} den ${date}`,
    lead: 'Denne aftale er nu hos en kollega. Din tid er fri igen.',
  },
};
