import type { Sentences } from '../messaging/sentences.ts';
import { therapistName, type BookingDetails } from './booking.view.ts';
import type { CalendarEntry } from './calendar.ts';
import type { BookingStatus } from './tables.ts';

const statuses: Partial<Record<BookingStatus, CalendarEntry['status']>> = {
  pending_payment: 'TENTATIVE',
  pending_approval: 'TENTATIVE',
  cancelled: 'CANCELLED',
  declined: 'CANCELLED',
  expired: 'CANCELLED',
};

/** How a calendar shows where a booking stands. */
export const calendarStatus = (status: BookingStatus): CalendarEntry['status'] => statuses[status] ?? 'CONFIRMED';

/**
 * What the calendar of the client, or of the therapist, shows of a booking. No link, and no client's full name: calendars
 * are shared with colleagues and passed on to other services. Where exactly it takes place is said once it is agreed on.
 */
export function calendarEntry(
  booking: BookingDetails,
  sentences: Pick<Sentences, 'calendarSummary' | 'online'>,
  audience: 'client' | 'therapist' = 'client',
): CalendarEntry {
  const status = calendarStatus(booking.status);
  return {
    uid: `${booking.id}@attune`,
    sequence: booking.sequence,
    stamp: booking.updated_at,
    start: booking.starts_at,
    end: booking.ends_at,
    status,
    summary: sentences.calendarSummary(booking.service_name, otherOf(booking, audience)),
    description: booking.practice_name,
    location: status === 'CONFIRMED' ? placeOf(booking, sentences.online) : null,
  };
}

function placeOf({ location, format }: BookingDetails, online: string): string | null {
  return location ?? (format === 'online' ? online : null);
}

function otherOf(booking: BookingDetails, audience: 'client' | 'therapist'): string {
  const { firstName, lastName } = booking.contact;
  return audience === 'client' ? therapistName(booking) : `${firstName} ${lastName.charAt(0)}.`;
}
