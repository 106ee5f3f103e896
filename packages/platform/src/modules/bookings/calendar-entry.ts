import type { Sentences } from '../messaging/sentences.ts';
import type { MessageAudience } from '../messaging/tables.ts';
import { therapistName, type BookingDetails } from './booking.view.ts';
import type { CalendarEntry } from './calendar.ts';
import type { BookingStatus } from './tables.ts';

const statuses: Partial<Record<BookingStatus, CalendarEntry['status']>> = {
  pending_payment: 'TENTATIVE',
  pending_approval: 'TENTATIVE',
  cancelled: 'CANCELLED',
  declined: 'CANCELLED',
};

/**
 * What the calendar of the client, or of the therapist, shows of a booking. No link, and no client's full name: calendars
 * are shared with colleagues and passed on to other services.
 */
export function calendarEntry(
  booking: BookingDetails,
  sentences: Sentences,
  audience: MessageAudience = 'client',
): CalendarEntry {
  return {
    uid: `${booking.id}@attune`,
    sequence: booking.sequence,
    stamp: booking.updated_at,
    start: booking.starts_at,
    end: booking.ends_at,
    status: statuses[booking.status] ?? 'CONFIRMED',
    summary: sentences.calendarSummary(booking.service_name, otherOf(booking, audience)),
    description: booking.practice_name,
    location: booking.location ?? (booking.format === 'online' ? sentences.online : null),
  };
}

function otherOf(booking: BookingDetails, audience: MessageAudience): string {
  const { firstName, lastName } = booking.contact;
  return audience === 'client' ? therapistName(booking) : `${firstName} ${lastName.charAt(0)}.`;
}
