import { refreshNextAvailability } from '../availability/next-availability.ts';
import { queueBookingMessages, type QueueGiven } from '../messaging/queue-messages.ts';
import { changeBooking } from './change-booking.ts';
import { expireUnpaid } from './expire-unpaid.ts';
import { giveEverythingBack } from './give-everything-back.ts';
import { lockBooking } from './lock-booking.ts';

/**
 * Ends a booking that has waited for its payment or for the practice's answer until its time was over, if it still does. Answers
 * whether it did: it may have been paid or answered this very moment.
 */
export async function expireBooking(given: QueueGiven, id: string): Promise<boolean> {
  const { tx } = given;
  const { booking, now } = await lockBooking(tx, id);
  const { status, due_at, therapist_id } = booking;
  if (due_at === null || due_at > now) return false;
  if (status === 'pending_payment') {
    await expireUnpaid(given, therapist_id, now);
  } else if (status === 'pending_approval') {
    const change = { changed_by: 'system', change_reason: 'not answered in time', updated_at: now } as const;
    await changeBooking(tx, id, ['pending_approval'], { status: 'expired', ...change });
    await giveEverythingBack(given, id, { reason: 'the booking was not answered', by: 'system' });
    await queueBookingMessages(given, id, 'booking_expired');
  } else {
    return false;
  }
  await refreshNextAvailability(tx, [therapist_id]);
  return true;
}
