import { therapistName, findBooking, type BookingDetails } from '../../bookings/booking.view.ts';
import { calendarEntry } from '../../bookings/calendar-entry.ts';
import { toCalendar } from '../../bookings/calendar.ts';
import type { BookingMessageKind } from '../tables.ts';
import type { Content, Writing } from './letter.ts';
import { formatMoney, longDate, onOneLine, shortDate } from './wording.ts';

/** A booking and who is told of it. */
interface Told extends Writing {
  readonly booking: BookingDetails;
}

const linkDays = 30;

/** Tells the client, or the therapist, that a time was booked or asked for. */
export async function writeBookingLetter(writing: Writing): Promise<Content> {
  const { tx, message, sentences } = writing;
  if (message.booking_id === null) throw new Error(`a ${message.kind} message is about a booking`);
  const told = { ...writing, booking: await findBooking(tx, message.booking_id) };
  return {
    ...(await (message.audience === 'client' ? toClient(told) : toTherapist(told))),
    calendar: {
      filename: sentences.calendarFile,
      method: 'PUBLISH',
      content: toCalendar(calendarEntry(told.booking, sentences, message.audience)),
    },
  };
}

async function toClient(told: Told): Promise<Content> {
  const { booking, message, sentences, linkTo } = told;
  const { subject, lead } = sentences.client[message.kind as BookingMessageKind];
  const expiresAt = new Date(booking.ends_at.getTime() + linkDays * 86_400_000);
  return {
    subject: subject(booking.service_name, shortDate(booking.starts_at, message)),
    greeting: sentences.greeting(clientName(booking)),
    paragraphs: [lead],
    facts: clientFacts(told),
    button: {
      label: sentences.manage,
      address: await linkTo('manage_booking', booking.id, expiresAt),
      hint: sentences.manageHint,
    },
    notes: [sentences.calendarHint, sentences.zone(message.time_zone), sentences.notWanted],
  };
}

function toTherapist(told: Told): Promise<Content> {
  const { booking, message, sentences } = told;
  const { subject, lead } = sentences.therapist[message.kind as BookingMessageKind];
  return Promise.resolve({
    subject: subject(clientName(booking), shortDate(booking.starts_at, message)),
    greeting: sentences.greeting(therapistName(booking)),
    paragraphs: [lead],
    facts: therapistFacts(told),
    notes: [sentences.calendarHint, sentences.zone(message.time_zone)],
  });
}

function clientFacts({ booking, message, sentences, practice }: Told): [string, string][] {
  return [
    [sentences.when, longDate(booking.starts_at, message)],
    [sentences.what, `${booking.service_name} · ${sentences.minutes(booking.duration_minutes)}`],
    [sentences.withWhom, therapistName(booking)],
    ...dependantFact(booking, sentences.forWhom),
    [sentences.where, booking.location ?? (booking.format === 'online' ? sentences.online : practice.name)],
    ...priceFact(booking, sentences.price, message.locale),
  ];
}

/** Whom to expect. What the client answered stays behind the practice's own door. */
function therapistFacts({ booking, message, sentences }: Told): [string, string][] {
  return [
    [sentences.when, longDate(booking.starts_at, message)],
    [sentences.what, `${booking.service_name} · ${sentences.minutes(booking.duration_minutes)}`],
    [sentences.withWhom, clientName(booking)],
    ...dependantFact(booking, sentences.forWhom),
    [sentences.email, booking.contact.email],
    ...(booking.contact.phone ? [[sentences.phone, booking.contact.phone] as [string, string]] : []),
    [sentences.where, booking.location ?? sentences.online],
  ];
}

/** Notes about them stay behind the practice's own door, like answers. */
function dependantFact({ contact: { dependant } }: BookingDetails, word: string): [string, string][] {
  if (!dependant) return [];
  return [[word, onOneLine([dependant.name, dependant.breed].filter(Boolean).join(', '))]];
}

function priceFact({ price_amount, price_currency }: BookingDetails, word: string, locale: string): [string, string][] {
  return price_amount === null || price_currency === null
    ? []
    : [[word, formatMoney(price_amount, price_currency, locale)]];
}

function clientName({ contact }: BookingDetails): string {
  return onOneLine(`${contact.firstName} ${contact.lastName}`);
}
