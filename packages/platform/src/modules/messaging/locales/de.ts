import type { Sentences } from '../sentences.ts';

/** German, with the formal address. */
export const de: Sentences = {
  language: 'de',
  online: 'Online',
  calendarFile: 'termin.ics',
  calendarSummary: (service, therapist) => `${service} mit ${therapist}`,
  greeting: (name) => `Guten Tag ${name},`,
  when: 'Wann',
  what: 'Was',
  withWhom: 'Mit',
  where: 'Wo',
  price: 'Preis',
  phone: 'Telefon',
  email: 'E-Mail',
  zone: (name) => `Alle Zeiten gelten für die Zeitzone ${name}.`,
  minutes: (count) => `${count} Minuten`,
  manage: 'Termin ansehen',
  manageHint: 'Dieser Link gehört nur Ihnen. Bitte geben Sie ihn nicht weiter.',
  calendarHint: 'Mit der angehängten Datei übernehmen Sie den Termin in Ihren Kalender.',
  questions: (practice) => `Haben Sie Fragen? ${practice} hilft Ihnen gern:`,
  notWanted: 'Falls Sie diesen Termin nicht gebucht haben, sagen Sie bitte der Praxis Bescheid.',
  client: {
    booking_confirmed: {
      subject: (service, date) => `Bestätigt: ${service} am ${date}`,
      lead: 'Ihr Termin ist gebucht. Wir freuen uns auf Sie.',
    },
    booking_received: {
      subject: (service, date) => `Ihre Anfrage: ${service} am ${date}`,
      lead: 'wir halten diese Zeit für Sie frei. Sobald die Praxis den Termin bestätigt, hören Sie von uns.',
    },
  },
  therapist: {
    booking_confirmed: {
      subject: (client, date) => `Neuer Termin: ${client} am ${date}`,
      lead: 'bei Ihnen wurde ein Termin gebucht.',
    },
    booking_received: {
      subject: (client, date) => `Bitte bestätigen: ${client} am ${date}`,
      lead: 'jemand möchte einen Termin bei Ihnen. Die Zeit bleibt frei, bis Sie antworten.',
    },
  },
};
