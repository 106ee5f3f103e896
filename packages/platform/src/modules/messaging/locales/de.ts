import type { Sentences } from '../sentences.ts';
import { bookingsDe } from './bookings/de.ts';
import { requestsDe } from './requests/de.ts';

/**
 * German, with the formal address.
 * Reviewed by: nobody yet (written by a machine).
 */
export const de: Sentences = {
  language: 'de',
  direction: 'ltr',
  online: 'Online',
  calendarFile: 'termin.ics',
  calendarSummary: (service, therapist) => `${service} mit ${therapist}`,
  greeting: (name) => `Guten Tag ${name},`,
  when: 'Wann',
  what: 'Was',
  withWhom: 'Mit',
  forWhom: 'Für',
  where: 'Wo',
  price: 'Preis',
  phone: 'Telefon',
  email: 'E-Mail',
  zone: (name) => `Alle Zeiten gelten für die Zeitzone ${name}.`,
  clocksChange: 'Bis dahin wird die Uhr umgestellt; die Zeit stimmt für diesen Tag.',
  minutes: (count) => `${count} Minuten`,
  manage: 'Termin ansehen',
  manageHint: 'Dieser Link gehört nur Ihnen. Bitte geben Sie ihn nicht weiter.',
  calendarHint: 'Mit der angehängten Datei übernehmen Sie den Termin in Ihren Kalender.',
  questions: (practice) => `Haben Sie Fragen? ${practice} hilft Ihnen gern:`,
  notWanted: 'Falls Sie diesen Termin nicht gebucht haben, sagen Sie bitte der Praxis Bescheid.',
  booking: bookingsDe,
  request: requestsDe,
  reviewInvited: {
    subject: (therapist) => `Wie war Ihr Termin bei ${therapist}?`,
    lead: (service, date) =>
      `danke für Ihren Termin am ${date} (${service}). Mögen Sie uns sagen, wie es war? Es dauert eine Minute, und jede Antwort ist willkommen.`,
    button: 'Bewertung schreiben',
    publicNote:
      'Sie entscheiden, ob andere die Bewertung lesen dürfen. Bitte schreiben Sie nichts über Ihre Gesundheit hinein.',
  },
  reportCardSent: {
    subject: (therapist) => `Ihr Bericht von ${therapist}`,
    lead: (service, date) => `Ihr Bericht zum ${date} (${service}) liegt für Sie bereit.`,
    button: 'Bericht lesen',
    until: (date) => `Der Link gilt bis zum ${date}.`,
  },
  linkRequested: {
    subject: 'Ihre Links',
    lead: 'Sie haben uns um neue Links gebeten. Hier sind sie.',
    nothing: 'Sie haben uns um einen neuen Link gebeten. Zurzeit gibt es hier nichts, was er öffnen könnte.',
    notAsked: 'Falls Sie nicht darum gebeten haben, müssen Sie nichts tun.',
    booking: (service, date) => `${service} am ${date}`,
    review: (service, date) => `Bewertung: ${service} am ${date}`,
    reportCard: (date) => `Bericht vom ${date}`,
    subscription: 'Welche Mails Sie von uns bekommen',
  },
  unsubscribe: 'Auswählen, was Sie bekommen, oder abbestellen',
  whyThis: {
    reviews: (practice) => `Sie bekommen diese Mail, weil Sie einen Termin bei ${practice} hatten.`,
    news: (practice) => `Sie bekommen diese Mail, weil Sie Neuigkeiten von ${practice} bestellt haben.`,
    offers: (practice) => `Sie bekommen diese Mail, weil Sie Angebote von ${practice} bestellt haben.`,
  },
};
