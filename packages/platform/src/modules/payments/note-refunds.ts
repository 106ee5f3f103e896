import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { WorkGiven } from '../../database/work-in.ts';
import type { Money, Told } from '../../providers/payments.ts';
import { settleRefundRow } from './settle-refund-row.ts';
import type { RefundStatus } from './tables.ts';

type ToldRefund = Extract<Told, { kind: 'refund' }>;

/**
 * Notes how much of a charge a provider has given back in all. What is more than we asked for was given back over there, by hand.
 */
export async function noteRefundedCharge(given: WorkGiven, paymentId: string, refunded: Money): Promise<void> {
  const { rows } = await sql<{ known: number }>`
    select coalesce(sum(amount), 0)::bigint as known
      from refund
     where practice_id = current_practice() and payment_id = ${paymentId} and being_refunded(status)`.execute(given.tx);
  const elsewhere = refunded.amount - (rows[0]?.known ?? 0);
  if (elsewhere > 0)
    await insertRefund(given, paymentId, { amount: elsewhere, status: 'succeeded', providerRefundId: null });
}

/** Notes how one refund stands at the provider: one of ours, or one that was made over there. */
export async function noteRefund(given: WorkGiven, paymentId: string, told: ToldRefund): Promise<void> {
  const { providerRefundId, status } = told;
  await lockPayment(given, paymentId);
  const known = await knownRefund(given, paymentId, told);
  if (known) await settleRefundRow(given, known, { status, providerRefundId });
  else if (status !== 'failed')
    await insertRefund(given, paymentId, { amount: told.amount.amount, status, providerRefundId });
}

async function lockPayment({ tx }: WorkGiven, paymentId: string): Promise<void> {
  await tx.selectFrom('payment').select('id').where('id', '=', paymentId).forUpdate().execute();
}

/** By our id, by the provider's, or the one that was noted when only the sum was told. */
async function knownRefund({ tx }: WorkGiven, paymentId: string, told: ToldRefund): Promise<string | undefined> {
  const found = await tx
    .selectFrom('refund')
    .select(['id', 'provider_refund_id'])
    .where('payment_id', '=', paymentId)
    .where((refund) =>
      refund.or([
        refund('id', '=', told.refundId),
        refund('provider_refund_id', '=', told.providerRefundId),
        refund.and([
          refund('requested_by', '=', 'provider'),
          refund('provider_refund_id', 'is', null),
          refund('amount', '=', told.amount.amount),
        ]),
      ]),
    )
    .orderBy(sql`provider_refund_id is null`)
    .executeTakeFirst();
  return found?.id;
}

async function insertRefund(
  { tx, caller, now }: WorkGiven,
  paymentId: string,
  { amount, status, providerRefundId }: { amount: number; status: RefundStatus; providerRefundId: string | null },
): Promise<void> {
  await tx
    .insertInto('refund')
    .values({
      practice_id: caller.practiceId,
      id: randomUUID(),
      payment_id: paymentId,
      amount,
      status,
      reason: 'given back at the provider',
      provider_refund_id: providerRefundId,
      requested_by: 'provider',
      settled_at: status === 'succeeded' ? now : null,
    })
    .execute();
}
