import { sql } from 'kysely';
import { queueRefundMessage, type QueueGiven } from '../messaging/queue-messages.ts';
import type { RefundRow, RefundStatus } from './tables.ts';

/** How a refund goes on. */
export interface RefundStep {
  readonly status: Exclude<RefundStatus, 'requested'>;
  readonly providerRefundId?: string | null;
  readonly note?: string | null;
  readonly error?: string | null;
}

/** From where a refund comes into a state: nothing that is over begins again, but a bank may send back what it was given. */
const before: Readonly<Record<RefundStep['status'], readonly RefundStatus[]>> = {
  pending: ['pending'],
  succeeded: ['requested', 'pending', 'failed'],
  failed: ['pending', 'succeeded'],
  rejected: ['requested'],
};

/**
 * Moves a refund on, and tells the client once their money is on its way. Answers nothing where it does not go there from where it
 * is, or is there already.
 */
export async function settleRefundRow(
  given: QueueGiven,
  refundId: string,
  step: RefundStep,
  from: readonly RefundStatus[] = before[step.status],
): Promise<RefundRow | undefined> {
  const isOver = step.status !== 'pending';
  const settled = await given.tx
    .updateTable('refund')
    .set({
      status: step.status,
      last_error: step.error ?? null,
      settled_at: isOver ? sql`coalesce(settled_at, app_now())` : null,
      ...(step.providerRefundId ? { provider_refund_id: step.providerRefundId } : {}),
      ...(step.note ? { note: step.note } : {}),
    })
    .where('id', '=', refundId)
    .where('status', 'in', [...from])
    .returningAll()
    .executeTakeFirst();
  if (settled?.status === 'succeeded') await tellClient(given, settled);
  return settled;
}

async function tellClient(given: QueueGiven, { id, payment_id }: RefundRow): Promise<void> {
  const { booking_id: bookingId } = await given.tx
    .selectFrom('payment')
    .select('booking_id')
    .where('id', '=', payment_id)
    .executeTakeFirstOrThrow();
  await queueRefundMessage(given, { bookingId, refundId: id, kind: 'payment_refunded' });
}
