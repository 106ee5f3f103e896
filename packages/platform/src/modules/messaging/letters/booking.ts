import { therapistName } from '../../bookings/booking.view.ts';
import type { BookingSentences } from '../locales/bookings/en.ts';
import type { BookingMessageKind } from '../tables.ts';
import { calendarOf } from './booking-calendar.ts';
import { clientFacts, clientName, deadlineOf, joiningLinks, reasonFact, zoneNotes } from './booking-facts.ts';
import { costFacts, returnFacts } from './booking-money.ts';
import { toTherapist } from './booking-therapist.ts';
import type { Content, Writing } from './letter.ts';
import { manageLink } from './manage-link.ts';
import { tellBooking, type Told } from './told-booking.ts';
import { shortDate } from './wording.ts';

/** Tells the client, or the therapist, what happened to a booking. */
export async function writeBookingLetter(writing: Writing): Promise<Content> {
  const { message } = writing;
  const told = await tellBooking(writing);
  const calendar = await calendarOf(told);
  const content = await (message.audience === 'client' ? toClient(told) : toTherapist(told));
  const { notes = [] } = content;
  return {
    ...content,
    calendar,
    notes: [...notes, ...calendarNote(told, calendar), ...zoneNotes(told), ...doubt(told)],
  };
}

function toClient(told: Told): Content | Promise<Content> {
  return isOver(told) ? farewell(told) : appointment(told);
}

/** What is booked, or waits to be: when, where, what it costs, and the link to it. */
async function appointment(told: Told): Promise<Content> {
  const { booking, message, sentences } = told;
  const isDueNow = booking.status === 'pending_payment';
  const link = await manageLink(told, isDueNow ? sentences.booking.pay : sentences.manage);
  return {
    ...opening(told),
    facts: [...clientFacts(told), ...reasonFact(told), ...costFacts(told.money, told, isDueNow)],
    button: message.kind === 'booking_rescheduled' ? { ...link, hint: sentences.booking.newLink } : link,
    links: joiningLinks(told),
  };
}

/** What does not take place: why, what becomes of the money, and the way to another time. */
function farewell(told: Told): Content {
  const { sentences, directory, money } = told;
  return {
    ...opening(told),
    facts: [...clientFacts(told), ...reasonFact(told), ...returnFacts(money, told)],
    button: { label: sentences.booking.another, address: directory },
    notes: money?.refund ? [sentences.booking.refundTakes] : [],
  };
}

function opening(told: Told): Pick<Content, 'subject' | 'greeting' | 'paragraphs'> {
  const { booking, message, sentences } = told;
  const { subject } = sentences.booking.client[message.kind as BookingMessageKind];
  return {
    subject: subject(booking.service_name, shortDate(booking.starts_at, message)),
    greeting: sentences.greeting(clientName(booking)),
    paragraphs: [leadOf(told), ...deadlineSentence(told)],
  };
}

function leadOf(told: Told): string {
  const { message, sentences } = told;
  const { client } = sentences.booking;
  const kind = message.kind as BookingMessageKind;
  return leadBy[kind]?.(sentences.booking, told) ?? client[kind].lead;
}

/** Where it matters who did it, or what was missing. */
const leadBy: Partial<Record<BookingMessageKind, (words: BookingSentences, told: Told) => string | undefined>> = {
  booking_cancelled: ({ cancelledBy }, { booking, change }) =>
    ({
      client: cancelledBy.client,
      therapist: cancelledBy.therapist(therapistName(booking)),
      staff: cancelledBy.staff,
      system: undefined,
      import: undefined,
    })[change?.by ?? 'system'],
  booking_rescheduled: ({ movedBy }, { change }) =>
    ({
      client: movedBy.client,
      therapist: movedBy.practice,
      staff: movedBy.practice,
      system: undefined,
      import: undefined,
    })[change?.by ?? 'system'],
  booking_expired: ({ expired }, { change }) => {
    if (change?.previousStatus === 'pending_payment') return expired.unpaid;
    return change?.previousStatus === 'pending_approval' ? expired.unanswered : undefined;
  },
};

function deadlineSentence(told: Told): string[] {
  const deadline = deadlineOf(told);
  if (deadline === null) return [];
  const { payBy, answeredBy } = told.sentences.booking;
  return [told.booking.status === 'pending_payment' ? payBy(deadline) : answeredBy(deadline)];
}

function calendarNote({ sentences, message }: Told, calendar: Content['calendar']): string[] {
  if (!calendar) return [];
  if (calendar.method === 'CANCEL') return [sentences.booking.calendarGone];
  return [message.kind === 'booking_rescheduled' ? sentences.booking.calendarMoved : sentences.calendarHint];
}

/** Anybody may type anybody's address. */
function doubt({ message, change, sentences }: Told): string[] {
  return message.audience === 'client' && change?.previousStatus === 'held' ? [sentences.notWanted] : [];
}

function isOver({ booking }: Told): boolean {
  return booking.status === 'cancelled' || booking.status === 'declined' || booking.status === 'expired';
}
