import type { BookingSentences } from './en.ts';

/**
 * What mail says about a booking in German, with the formal address.
 * Reviewed by: nobody yet (written by a machine).
 */
export const bookingsDe: BookingSentences = {
  before: 'Bisher',
  reason: 'Grund',
  discount: 'Rabatt',
  toPay: 'Zu zahlen',
  paid: 'Bezahlt',
  refund: 'Erstattung',
  kept: 'Einbehalten',
  join: 'Online am Termin teilnehmen',
  pay: 'Jetzt bezahlen',
  another: 'Andere Zeit finden',
  payBy: (deadline) => `Bitte bezahlen Sie bis ${deadline}. Danach können andere die Zeit wieder buchen.`,
  answeredBy: (deadline) => `Sie hören bis ${deadline} von uns.`,
  answerBy: (deadline) => `Bitte antworten Sie bis ${deadline}. Danach endet die Anfrage von selbst.`,
  newLink:
    'Dieser Link gehört nur Ihnen. Bitte nutzen Sie ihn von jetzt an: Die Links in früheren Mails gelten nicht mehr.',
  refundTakes: 'Je nachdem, wie Sie bezahlt haben, kann es einige Tage dauern, bis das Geld da ist.',
  calendarMoved: 'Mit der angehängten Datei verschieben Sie den Termin in Ihrem Kalender.',
  calendarGone: 'Mit der angehängten Datei entfernen Sie den Termin aus Ihrem Kalender.',
  client: {
    booking_confirmed: {
      subject: (service, date) => `Bestätigt: ${service} am ${date}`,
      lead: 'Ihr Termin ist gebucht. Wir freuen uns auf Sie.',
    },
    booking_received: {
      subject: (service, date) => `Ihre Anfrage: ${service} am ${date}`,
      lead: 'wir halten diese Zeit für Sie frei. Sobald die Praxis den Termin bestätigt, hören Sie von uns.',
    },
    booking_payment_due: {
      subject: (service, date) => `Bitte bezahlen: ${service} am ${date}`,
      lead: 'wir halten diese Zeit für Sie frei. Sobald Sie bezahlt haben, ist der Termin gebucht.',
    },
    booking_approved: {
      subject: (service, date) => `Bestätigt: ${service} am ${date}`,
      lead: 'die Praxis hat Ihren Termin bestätigt. Wir freuen uns auf Sie.',
    },
    booking_declined: {
      subject: (service, date) => `Nicht möglich: ${service} am ${date}`,
      lead: 'leider kann die Praxis Ihnen diese Zeit nicht anbieten. Wählen Sie gern eine andere.',
    },
    booking_cancelled: {
      subject: (service, date) => `Abgesagt: ${service} am ${date}`,
      lead: 'Ihr Termin wurde abgesagt.',
    },
    booking_rescheduled: {
      subject: (service, date) => `Neue Zeit: ${service} am ${date}`,
      lead: 'Ihr Termin wurde verschoben. Das ist die neue Zeit.',
    },
    booking_expired: {
      subject: (service, date) => `Nicht gebucht: ${service} am ${date}`,
      lead: 'wir halten diese Zeit nicht mehr für Sie frei.',
    },
    booking_reminder_day: {
      subject: (service, date) => `Erinnerung: ${service} am ${date}`,
      lead: 'bald ist Ihr Termin. Wir freuen uns auf Sie.',
    },
    booking_reminder_hour: {
      subject: (service, date) => `Gleich: ${service} am ${date}`,
      lead: 'Ihr Termin beginnt in Kürze.',
    },
  },
  refunds: {
    payment_refunded: {
      subject: (service, date) => `Erstattung: ${service} am ${date}`,
      lead: (amount) => `Sie bekommen ${amount} zurück.`,
    },
    payment_returned: {
      subject: (service, date) => `Ihre Zahlung geht zurück: ${service} am ${date}`,
      lead: (amount) =>
        `Ihre Zahlung kam, als die Zeit schon an jemand anderen vergeben war. Sie bekommen alles zurück: ${amount}.`,
    },
  },
  cancelledBy: {
    client: 'Sie haben Ihren Termin abgesagt.',
    therapist: (therapist) => `leider musste ${therapist} Ihren Termin absagen.`,
    staff: 'leider musste die Praxis Ihren Termin absagen.',
  },
  movedBy: {
    client: 'Sie haben Ihren Termin verschoben. Das ist die neue Zeit.',
    practice: 'die Praxis hat Ihren Termin verschoben. Das ist die neue Zeit.',
  },
  expired: {
    unpaid:
      'bei uns ist keine Zahlung rechtzeitig angekommen, deshalb können andere diese Zeit wieder buchen. Wählen Sie gern eine neue.',
    unanswered:
      'leider hat die Praxis nicht rechtzeitig geantwortet, deshalb ist Ihre Anfrage beendet. Wählen Sie gern eine andere Zeit.',
  },
  therapist: {
    booking_confirmed: {
      subject: (client, date) => `Neuer Termin: ${client} am ${date}`,
      lead: 'bei Ihnen wurde ein Termin gebucht.',
    },
    booking_received: {
      subject: (client, date) => `Bitte bestätigen: ${client} am ${date}`,
      lead: 'jemand möchte einen Termin bei Ihnen. Die Zeit bleibt reserviert, bis Sie antworten.',
    },
    booking_approved: {
      subject: (client, date) => `Bestätigt: ${client} am ${date}`,
      lead: 'die Praxis hat diesen Termin bei Ihnen bestätigt.',
    },
    booking_declined: {
      subject: (client, date) => `Abgelehnt: ${client} am ${date}`,
      lead: 'die Praxis hat diese Anfrage abgelehnt. Die Zeit ist wieder frei.',
    },
    booking_cancelled: {
      subject: (client, date) => `Abgesagt: ${client} am ${date}`,
      lead: 'dieser Termin wurde abgesagt. Die Zeit ist wieder frei.',
    },
    booking_rescheduled: {
      subject: (client, date) => `Neue Zeit: ${client} am ${date}`,
      lead: 'dieser Termin wurde verschoben. Das ist die neue Zeit.',
    },
    booking_expired: {
      subject: (client, date) => `Beendet: ${client} am ${date}`,
      lead: 'auf diese Anfrage wurde nicht rechtzeitig geantwortet, sie ist beendet. Die Zeit ist wieder frei.',
    },
  },
  cancelledByClient: 'dieser Termin wurde von der Klientin oder dem Klienten abgesagt. Die Zeit ist wieder frei.',
  movedByClient: 'dieser Termin wurde von der Klientin oder dem Klienten verschoben. Das ist die neue Zeit.',
  movedToYou: 'dieser Termin wurde zu Ihnen verlegt.',
  movedAway: {
    subject: (client, date) => `An jemand anderen übergeben: ${client} am ${date}`,
    lead: 'dieser Termin findet jetzt bei jemand anderem aus der Praxis statt. Ihre Zeit ist wieder frei.',
  },
};
