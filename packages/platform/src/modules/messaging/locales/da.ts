import type { Sentences } from '../sentences.ts';

/** Danish, which says du to everybody. */
export const da: Sentences = {
  language: 'da',
  online: 'Online',
  calendarFile: 'aftale.ics',
  calendarSummary: (service, therapist) => `${service} med ${therapist}`,
  greeting: (name) => `Hej ${name}`,
  when: 'Hvornår',
  what: 'Hvad',
  withWhom: 'Med',
  where: 'Hvor',
  price: 'Pris',
  phone: 'Telefon',
  email: 'E-mail',
  zone: (name) => `Alle tider er i tidszonen ${name}.`,
  minutes: (count) => `${count} minutter`,
  manage: 'Se din aftale',
  manageHint: 'Linket er kun til dig. Giv det ikke videre.',
  calendarHint: 'Den vedhæftede fil lægger aftalen i din kalender.',
  questions: (practice) => `Har du spørgsmål? ${practice} hjælper dig gerne:`,
  notWanted: 'Sig endelig til, hvis det ikke er dig, der har booket.',
  client: {
    booking_confirmed: {
      subject: (service, date) => `Bekræftet: ${service} den ${date}`,
      lead: 'Din tid er booket. Vi glæder os til at se dig.',
    },
    booking_received: {
      subject: (service, date) => `Din forespørgsel: ${service} den ${date}`,
      lead: 'Vi holder tiden for dig. Du hører fra os, så snart den er bekræftet.',
    },
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
  },
};
