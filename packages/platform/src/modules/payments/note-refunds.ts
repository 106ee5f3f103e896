import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { WorkGiven } from '../../database/work-in.ts';
import type { Money, Told } from '../../providers/payments.ts';
import { settleRefundRow } from './settle-refund-row.ts';

type ToldRefund = Extract<Told, { kind: 'refund' }>;

/**
 * Notes how much of a charge a provider has given back in all. What is more than we asked for was given back over there, by hand:
 * it is told of as a sum alone, so that nothing is counted twice in whatever order it is told.
 */
export async function noteRefundedCharge(given: WorkGiven, paymentId: string, refunded: Money): Promise<void> {
  const { rows } = await sql<{ known: number }>`
    select coalesce(sum(amount), 0)::bigint as known
      from refund
     where practice_id = current_practice() and payment_id = ${paymentId} and being_refunded(status)`.execute(given.tx);
  const elsewhere = refunded.amount - (rows[0]?.known ?? 0);
  if (elsewhere > 0) await insertGivenBack(given, paymentId, elsewhere);
}

/** Notes how one refund stands at the provider. Of those that were made over there it matters only that one came to nothing. */
export async function noteRefund(given: WorkGiven, paymentId: string, told: ToldRefund): Promise<void> {
  const { providerRefundId, status } = told;
  const known = await ownRefund(given, paymentId, told);
  const theirs = !known && status === 'failed' ? await sameSum(given, paymentId, told.amount.amount) : undefined;
  const meant = known ?? theirs;
  if (meant !== undefined) await settleRefundRow(given, meant, { status, providerRefundId });
}

async function ownRefund({ tx }: WorkGiven, paymentId: string, told: ToldRefund): Promise<string | undefined> {
  const found = await tx
    .selectFrom('refund')
    .select('id')
    .where('payment_id', '=', paymentId)
    .where((refund) =>
      refund.or([refund('id', '=', told.refundId), refund('provider_refund_id', '=', told.providerRefundId)]),
    )
    .executeTakeFirst();
  return found?.id;
}

async function sameSum({ tx }: WorkGiven, paymentId: string, amount: number): Promise<string | undefined> {
  const found = await tx
    .selectFrom('refund')
    .select('id')
    .where('payment_id', '=', paymentId)
    .where('requested_by', '=', 'provider')
    .where('status', '=', 'succeeded')
    .where('amount', '=', amount)
    .executeTakeFirst();
  return found?.id;
}

async function insertGivenBack({ tx, caller, now }: WorkGiven, paymentId: string, amount: number): Promise<void> {
  await tx
    .insertInto('refund')
    .values({
      practice_id: caller.practiceId,
      id: randomUUID(),
      payment_id: paymentId,
      amount,
      status: 'succeeded',
      reason: 'given back at the provider',
      requested_by: 'provider',
      settled_at: now,
    })
    .execute();
}
