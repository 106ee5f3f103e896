import type { Sentences } from '../sentences.ts';
import { bookingsDa } from './bookings/da.ts';
import { requestsDa } from './requests/da.ts';

/**
 * Danish, which says du to everybody.
 * Reviewed by: nobody yet (written by a machine).
 */
export const da: Sentences = {
  language: 'da',
  direction: 'ltr',
  online: 'Online',
  calendarFile: 'aftale.ics',
  calendarSummary: (service, therapist) => `${service} med ${therapist}`,
  greeting: (name) => `Hej ${name}`,
  when: 'Hvornår',
  what: 'Hvad',
  withWhom: 'Med',
  forWhom: 'For',
  where: 'Hvor',
  price: 'Pris',
  phone: 'Telefon',
  email: 'E-mail',
  zone: (name) => `Alle tider er i tidszonen ${name}.`,
  clocksChange: 'Uret stilles inden da; tiden passer til den dag.',
  minutes: (count) => `${count} minutter`,
  manage: 'Se din aftale',
  manageHint: 'Linket er kun til dig. Giv det ikke videre.',
  calendarHint: 'Den vedhæftede fil lægger aftalen i din kalender.',
  questions: (practice) => `Har du spørgsmål? ${practice} hjælper dig gerne:`,
  notWanted: 'Sig endelig til, hvis det ikke er dig, der har booket.',
  booking: bookingsDa,
  request: requestsDa,
  reviewInvited: {
    subject: (therapist) => `Hvordan var din tid hos ${therapist}?`,
    lead: (service, date) =>
      `Tak for din tid hos os den ${date} (${service}). Vil du fortælle os, hvordan det var? Det tager et minut, og alle svar er velkomne.`,
    button: 'Skriv en anmeldelse',
    publicNote: 'Du bestemmer selv, om andre må læse den. Undlad venligst at skrive om dit helbred.',
  },
  reportCardSent: {
    subject: (therapist) => `Din rapport fra ${therapist}`,
    lead: (service, date) => `Din rapport om den ${date} (${service}) er klar til at blive læst.`,
    button: 'Læs rapporten',
    until: (date) => `Linket virker til og med den ${date}.`,
  },
  linkRequested: {
    subject: 'Dine links',
    lead: 'Du har bedt os om nye links. Her er de.',
    nothing: 'Du har bedt os om et nyt link. Lige nu er der ikke noget her, det kan åbne.',
    notAsked: 'Hvis du ikke har bedt om det, behøver du ikke gøre noget.',
    booking: (service, date) => `${service} den ${date}`,
    review: (service, date) => `Anmeldelse: ${service} den ${date}`,
    reportCard: (date) => `Rapport fra den ${date}`,
    subscription: 'Hvilke e-mails du får fra os',
  },
  unsubscribe: 'Vælg, hvad du vil have, eller afmeld',
  whyThis: {
    reviews: (practice) => `Du får denne e-mail, fordi du har haft en tid hos ${practice}.`,
    news: (practice) => `Du får denne e-mail, fordi du har bedt ${practice} om nyheder.`,
    offers: (practice) => `Du får denne e-mail, fordi du har bedt ${practice} om tilbud.`,
  },
};
