import type { Sentences } from '../messaging/sentences.ts';
import { therapistName, type BookingDetails } from './booking.view.ts';
import type { CalendarEntry } from './calendar.ts';
import type { BookingStatus } from './tables.ts';

const statuses: Partial<Record<BookingStatus, CalendarEntry['status']>> = {
  pending_payment: 'TENTATIVE',
  pending_approval: 'TENTATIVE',
  cancelled: 'CANCELLED',
  declined: 'CANCELLED',
};

/** What a calendar shows of a booking. No link: calendars are shared with colleagues and passed on to other services. */
export function calendarEntry(booking: BookingDetails, sentences: Sentences): CalendarEntry {
  return {
    uid: `${booking.id}@attune`,
    sequence: booking.sequence,
    stamp: booking.updated_at,
    start: booking.starts_at,
    end: booking.ends_at,
    status: statuses[booking.status] ?? 'CONFIRMED',
    summary: sentences.calendarSummary(booking.service_name, therapistName(booking)),
    description: booking.practice_name,
    location: booking.location ?? (booking.format === 'online' ? sentences.online : null),
  };
}
