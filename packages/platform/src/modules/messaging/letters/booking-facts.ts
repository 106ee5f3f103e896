import { therapistName, type BookingDetails } from '../../bookings/booking.view.ts';
import type { Content, Fact } from './letter.ts';
import type { Told } from './told-booking.ts';
import { clocksChange, longDate, onOneLine, readablePhone, withZone } from './wording.ts';

type Facts = readonly Fact[];

/** When, what, with whom and where, for the client. */
export function clientFacts(told: Told): Facts {
  const { booking, sentences } = told;
  return [
    ...timeFacts(told),
    [sentences.withWhom, therapistName(booking)],
    ...dependantFact(told),
    [sentences.where, placeOf(told)],
  ];
}

/** Whom to expect. What the client answered stays behind the practice's own door. */
export function therapistFacts(told: Told): Facts {
  const { booking, sentences } = told;
  const { email, phone } = booking.contact;
  return [
    ...timeFacts(told),
    [sentences.withWhom, clientName(booking)],
    ...dependantFact(told),
    [sentences.email, email],
    ...(phone ? ([[sentences.phone, readablePhone(phone)]] as const) : []),
    [sentences.where, placeOf(told)],
  ];
}

/** When and what, and when it was until now. */
export function timeFacts({ booking, change, message, sentences }: Told): Facts {
  const { service_name, duration_minutes, starts_at } = booking;
  const before = message.kind === 'booking_rescheduled' ? change?.previousStart : null;
  const former = change?.formerTherapist ? ` · ${therapistName(change.formerTherapist)}` : '';
  return [
    [sentences.when, longDate(starts_at, message)],
    ...(before ? ([[sentences.booking.before, `${longDate(before, message)}${former}`, 'past']] as const) : []),
    [sentences.what, `${service_name} · ${sentences.minutes(duration_minutes)}`],
  ];
}

/** Which zone the times are in, and that its clocks change before the appointment where they do. */
export function zoneNotes({ booking, message, sentences }: Told): string[] {
  const isAhead = isAgreed(booking) || booking.status.startsWith('pending_');
  const isWarned = isAhead && clocksChange(message.time_zone, message.created_at, booking.starts_at);
  return [sentences.zone(message.time_zone), ...(isWarned ? [sentences.clocksChange] : [])];
}

/** Why it was ended or moved, in the words of whoever did it. */
export function reasonFact({ change, sentences }: Told): Facts {
  return change?.reason ? [[sentences.booking.reason, onOneLine(change.reason)]] : [];
}

/** Until when somebody has to do something, with the zone; null where nothing waits for anybody. */
export function deadlineOf({ booking, message }: Told): string | null {
  const isWaiting = booking.status === 'pending_payment' || booking.status === 'pending_approval';
  return isWaiting && booking.due_at ? withZone(booking.due_at, message) : null;
}

/** Where an online session takes place, once it is agreed on. */
export function joiningLinks({ booking, sentences }: Told): NonNullable<Content['links']> {
  const { joining_link: address, format } = booking;
  return address !== null && format === 'online' && isAgreed(booking)
    ? [{ label: sentences.booking.join, address }]
    : [];
}

/** First and last name of the client, on one line. */
export function clientName({ contact }: BookingDetails): string {
  return onOneLine(`${contact.firstName} ${contact.lastName}`);
}

/** An address is told with a session that takes place, and with no other. */
function placeOf({ booking, practice, sentences }: Told): string {
  const { location, format } = booking;
  if (location !== null && isAgreed(booking)) return location;
  return format === 'online' ? sentences.online : practice.name;
}

function isAgreed({ status }: BookingDetails): boolean {
  return status === 'confirmed' || status === 'completed';
}

/** Notes about them stay behind the practice's own door, like answers. */
function dependantFact({ booking, sentences }: Told): Facts {
  const { dependant } = booking.contact;
  return dependant
    ? [[sentences.forWhom, onOneLine([dependant.name, dependant.breed].filter(Boolean).join(', '))]]
    : [];
}
