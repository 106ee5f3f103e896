import type { QueueGiven } from '../messaging/queue-messages.ts';
import { moneyOf } from '../payments/preview-refund.ts';
import { refundBooking, type RefundCause } from '../payments/refund-booking.ts';

/** Gives back all that was paid for a booking and is still there. */
export async function giveEverythingBack(given: QueueGiven, bookingId: string, cause: RefundCause): Promise<void> {
  const money = await moneyOf(given.tx, bookingId);
  if (money) await refundBooking(given, bookingId, money.captured - money.returned, cause);
}
