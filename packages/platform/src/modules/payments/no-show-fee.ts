import type { BookingPolicy } from '../bookings/policy.ts';
import type { QueueGiven } from '../messaging/queue-messages.ts';
import { percentOf } from './minor-units.ts';
import { moneyOf } from './preview-refund.ts';
import { refundBooking, type RefundCause } from './refund-booking.ts';

/** Keeps the practice's share of what was paid for a session that nobody came to, and gives the rest back. */
export async function keepNoShowFee(
  given: QueueGiven,
  bookingId: string,
  { noShowFeePercent }: Pick<BookingPolicy, 'noShowFeePercent'>,
  cause: RefundCause,
): Promise<void> {
  const money = await moneyOf(given.tx, bookingId);
  if (!money) return;
  const { captured, returned } = money;
  const fee = percentOf(captured, noShowFeePercent);
  await refundBooking(given, bookingId, Math.max(0, captured - fee - returned), cause);
}
