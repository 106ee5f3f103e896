import { attempt } from '../../database/attempt.ts';
import type { WorkGiven } from '../../database/work-in.ts';
import type { Money } from '../../providers/payments.ts';
import { lockBooking } from '../bookings/lock-booking.ts';
import { settlePaidBooking } from '../bookings/settle-payment.ts';
import { queueRefundMessage } from '../messaging/queue-messages.ts';
import { refundBooking } from './refund-booking.ts';
import type { PaymentRow } from './tables.ts';

/** Money that a provider took, and what said so. */
export interface Capture {
  readonly amount: Money;
  readonly providerPaymentId: string;
  readonly source: string;
}

/** Money that is for nothing we asked for, and has to go back to where it came from. */
export interface Stray {
  readonly providerPaymentId: string;
  readonly problem: 'payment-mismatch' | 'paid-twice';
}

/**
 * Notes that a payment was made, and what it was for goes on: the booking that waited for it is confirmed, one that ended takes its
 * time again if it is still free, and otherwise the money goes back and the client is told. Another amount than was asked for, or a
 * second one, confirms nothing. As often as it is told, it happens once.
 */
export async function capturePayment(given: WorkGiven, paymentId: string, capture: Capture): Promise<Stray | null> {
  const { tx } = given;
  const { booking_id: bookingId } = await paymentRow(given, paymentId).executeTakeFirstOrThrow();
  const { booking } = await lockBooking(tx, bookingId); // the therapist's lock comes before that of a payment
  const payment = await paymentRow(given, paymentId).forUpdate().executeTakeFirstOrThrow();
  const { providerPaymentId } = capture;
  if (payment.captured_amount > 0)
    return payment.provider_payment_id === providerPaymentId ? null : { providerPaymentId, problem: 'paid-twice' };
  if (!fits(payment, capture)) return { providerPaymentId, problem: 'payment-mismatch' };

  // a code whose last use somebody else has had meanwhile is as good as a time that is taken
  const isSettled = async () => booking.status !== 'held' && (await settlePaidBooking(given, bookingId)) === 'settled';
  const goesOn = await attempt(tx, async () => (await isSettled()) || undefined, ['discount_use_limit']);
  await noteCapture(given, payment, capture);
  if (!goesOn) await giveBack(given, payment);
  return null;
}

function paymentRow({ tx }: WorkGiven, id: string) {
  return tx.selectFrom('payment').selectAll().where('id', '=', id);
}

function fits({ amount, currency }: PaymentRow, { amount: taken }: Capture): boolean {
  return taken.amount === amount && taken.currency === currency;
}

async function noteCapture({ tx, now }: WorkGiven, { id, amount }: PaymentRow, capture: Capture): Promise<void> {
  await tx
    .updateTable('payment')
    .set({
      authorized_amount: amount,
      captured_amount: amount,
      provider_payment_id: capture.providerPaymentId,
      captured_at: now,
      checkout_closed_at: now,
      changed_by: 'provider',
      change_reason: capture.source,
      updated_at: now,
    })
    .where('id', '=', id)
    .execute();
}

async function giveBack(given: WorkGiven, { amount, booking_id: bookingId }: PaymentRow): Promise<void> {
  const cause = { reason: 'it came when the booking had ended', by: 'system' } as const;
  const refundId = await refundBooking(given, bookingId, amount, cause);
  if (refundId !== null) await queueRefundMessage(given, { bookingId, refundId, kind: 'payment_returned' });
}
