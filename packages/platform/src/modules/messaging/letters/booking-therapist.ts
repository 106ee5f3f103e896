import { therapistName } from '../../bookings/booking.view.ts';
import type { BookingMessageKind } from '../tables.ts';
import { clientName, deadlineOf, joiningLinks, reasonFact, therapistFacts, timeFacts } from './booking-facts.ts';
import type { Content } from './letter.ts';
import type { Told } from './told-booking.ts';
import { shortDate } from './wording.ts';

/** Tells a therapist what happened to a booking of theirs, or that it is theirs no more. */
export function toTherapist(told: Told): Content {
  return told.message.audience === 'former_therapist' ? toFormerTherapist(told) : toWhoGivesIt(told);
}

function toWhoGivesIt(told: Told): Content {
  const { booking, message, sentences } = told;
  const { subject, lead } = saying(told);
  const deadline = deadlineOf(told);
  return {
    subject: subject(clientName(booking), shortDate(booking.starts_at, message)),
    greeting: sentences.greeting(therapistName(booking)),
    paragraphs: [lead, ...(deadline === null ? [] : [sentences.booking.answerBy(deadline)])],
    facts: [...therapistFacts(told), ...reasonFact(told)],
    links: joiningLinks(told),
  };
}

function saying({ message, change, sentences }: Told): {
  subject: (client: string, date: string) => string;
  lead: string;
} {
  const words = sentences.booking;
  const kind = message.kind as TherapistKind;
  if (change?.formerTherapist) return { ...words.therapist.booking_confirmed, lead: words.movedToYou };
  if (change?.by !== 'client') return words.therapist[kind];
  const byClient: Partial<Record<TherapistKind, string>> = {
    booking_cancelled: words.cancelledByClient,
    booking_rescheduled: words.movedByClient,
  };
  return { ...words.therapist[kind], lead: byClient[kind] ?? words.therapist[kind].lead };
}

/** What a therapist hears of: not that somebody is still to pay. */
type TherapistKind = Exclude<BookingMessageKind, 'booking_payment_due'>;

/** The time is free again; where it has moved to is for others to know. */
function toFormerTherapist(told: Told): Content {
  const { booking, message, sentences } = told;
  const { movedAway } = sentences.booking;
  return {
    subject: movedAway.subject(clientName(booking), shortDate(booking.starts_at, message)),
    greeting: sentences.greeting(therapistName(booking)),
    paragraphs: [movedAway.lead],
    facts: [...timeFacts(told), [sentences.withWhom, clientName(booking)]],
  };
}
