import { sql } from 'kysely';
import type { QueueGiven } from '../messaging/queue-messages.ts';
import type { PaymentActor } from './tables.ts';

/** Why money goes back, and by whose act. */
export interface RefundCause {
  readonly reason: string;
  readonly by: PaymentActor;
}

/**
 * Gives back of the payment of a booking so many minor units, as far as they are still there, and lets the practice keep the rest.
 * The provider is asked once the transaction has committed, by a job that does not give up; money that was paid by hand is handed
 * back by the practice. Answers the refund's id, null where nothing goes back. Doing it again gives back nothing more.
 */
export async function refundBooking(
  given: QueueGiven,
  bookingId: string,
  amount: number,
  { reason, by }: RefundCause,
): Promise<string | null> {
  const { rows } = await sql<{ refund_id: string | null }>`
    select refund_id from return_payment(${bookingId}, ${amount}, ${reason}, ${by})`.execute(given.tx);
  const refundId = rows[0]?.refund_id ?? null;
  if (refundId !== null) given.after(() => given.deps.jobs.refundDue(given.caller.practiceId, refundId));
  return refundId;
}
