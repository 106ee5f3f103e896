import { bookingsEn } from './bookings/en.ts';
import { requestsEn } from './requests/en.ts';

/**
 * English, the source of every other language's type.
 * Reviewed by: nobody yet (written by a machine).
 */
export const en = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  online: 'Online',
  calendarFile: 'appointment.ics',
  calendarSummary: (service: string, therapist: string): string => `${service} with ${therapist}`,
  greeting: (name: string): string => `Hello ${name},`,
  when: 'When',
  what: 'What',
  withWhom: 'With',
  forWhom: 'For',
  where: 'Where',
  price: 'Price',
  phone: 'Phone',
  email: 'E-mail',
  zone: (name: string): string => `Times are in the zone ${name}.`,
  clocksChange: 'The clocks change before then; this time is right for that day.',
  minutes: (count: number): string => `${count} minutes`,
  manage: 'View your appointment',
  manageHint: 'This link is yours alone. Please do not pass it on.',
  calendarHint: 'The attached file puts the appointment into your calendar.',
  questions: (practice: string): string => `Questions? ${practice} is glad to help:`,
  notWanted: 'If you did not book this, please tell the practice.',
  booking: bookingsEn,
  request: requestsEn,
  reviewInvited: {
    subject: (therapist: string): string => `How was your appointment with ${therapist}?`,
    lead: (service: string, date: string): string =>
      `thank you for your appointment on ${date} (${service}). Will you tell us how it was? It takes a minute, and every answer is welcome.`,
    button: 'Write a review',
    publicNote: 'You decide whether others may read it. Please leave out anything medical.',
  },
  reportCardSent: {
    subject: (therapist: string): string => `Your report from ${therapist}`,
    lead: (service: string, date: string): string => `your report on ${date} (${service}) is ready to read.`,
    button: 'Read the report',
    until: (date: string): string => `The link works until ${date}.`,
  },
  linkRequested: {
    subject: 'Your links',
    lead: 'you asked us for new links. Here they are.',
    nothing: 'you asked us for a new link. At the moment there is nothing here that it could open.',
    notAsked: 'If you did not ask for this, you need not do anything.',
    booking: (service: string, date: string): string => `${service} on ${date}`,
    review: (service: string, date: string): string => `Review: ${service} on ${date}`,
    reportCard: (date: string): string => `Report of ${date}`,
    subscription: 'What mail you get from us',
  },
  unsubscribe: 'Choose what you get, or unsubscribe',
  whyThis: {
    reviews: (practice: string): string => `You get this mail because you had an appointment with ${practice}.`,
    news: (practice: string): string => `You get this mail because you asked ${practice} for news.`,
    offers: (practice: string): string => `You get this mail because you asked ${practice} for offers.`,
  },
};
