import { databaseNow } from '../../database/transaction.ts';
import { refreshNextAvailability } from '../availability/next-availability.ts';
import { queueBookingMessages, type QueueGiven } from '../messaging/queue-messages.ts';
import { previewRefund } from '../payments/preview-refund.ts';
import { refundBooking } from '../payments/refund-booking.ts';
import type { BookingDetails } from './booking.view.ts';
import { changeBooking } from './change-booking.ts';
import { cancellable } from './change-rules.ts';
import { loadPolicy } from './policy.ts';
import type { CancelledBy } from './tables.ts';

/** By whom and why a booking ends, and what of its money goes back. */
export interface Cancellation {
  readonly by: CancelledBy;
  readonly reason: string | null;
  readonly refund: 'policy' | 'full' | 'none';
}

/**
 * Cancels a booking: frees its time, gives back what is to be given back and tells its client. Call it under the therapist's lock,
 * with the booking as it stood then; 409 where it cannot be cancelled any more.
 */
export async function cancelBookingRow(
  given: QueueGiven,
  booking: BookingDetails,
  cancellation: Cancellation,
): Promise<void> {
  const { tx } = given;
  const { by, reason } = cancellation;
  const now = await databaseNow(tx);
  const refund = await refundOf(given, booking, cancellation, now);
  await changeBooking(tx, booking.id, cancellable, {
    status: 'cancelled',
    due_at: null,
    cancelled_by: by,
    cancel_reason: reason,
    cancelled_at: now,
    changed_by: by,
    change_reason: reason,
    updated_at: now,
  });
  if (refund !== null) await refundBooking(given, booking.id, refund, { reason: 'the booking was cancelled', by });
  await refreshNextAvailability(tx, [booking.therapist_id]);
  await queueBookingMessages(given, booking.id, 'booking_cancelled');
}

/** In minor units; null where nothing was paid. */
async function refundOf(
  { tx }: QueueGiven,
  booking: BookingDetails,
  { by, refund }: Cancellation,
  now: Date,
): Promise<number | null> {
  const preview = await previewRefund(tx, booking, await loadPolicy(tx), by, now);
  if (preview.paid === null) return null;
  return { policy: preview.refund.amount, full: preview.paid.amount, none: 0 }[refund];
}
