import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { violates } from '../../database/violates.ts';
import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { findRefund, toRefund } from './refund.view.ts';

/** Gives back what was paid, or a part of it: through the provider, or by hand where it was paid by hand. */
export const createRefund = operation('createRefund', {
  idempotent: {
    resource: 'refund',
    act: async (context) => {
      const { path, body, caller, deps, tx } = context;
      const payment = await payableBack(tx, path.paymentId);
      const left = payment.captured - payment.returned;
      const { amount, currency } = body.amount ?? { amount: left, currency: payment.currency };
      if (currency !== payment.currency) refuseAmount('/amount/currency', `must be ${payment.currency}`);
      if (amount === 0) refuseAmount('/amount', left === 0 ? 'nothing is left' : 'must be more than nothing');
      const id = randomUUID();
      await insertRefund(context, { id, amount, isByHand: payment.provider === 'manual' }).catch((error: unknown) => {
        if (violates(error, 'refund_within_captured')) refuseAmount('/amount', `must be at most ${String(left)}`);
        throw error;
      });
      if (payment.provider !== 'manual') context.after(() => deps.jobs.refundDue(caller.practiceId, id));
      return id;
    },
    render: async ({ tx }, id) => ({ status: 201, body: toRefund(await findRefund(tx, id)) }),
  },
});

/** Under its lock, so that what is left is still left when it is given back. */
async function payableBack(tx: Tx, id: string) {
  const payment = await tx
    .selectFrom('payment')
    .select(['provider', 'currency', 'status', 'captured_amount as captured'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!payment) refuse('not-found');
  if (payment.captured === 0) refuse('payment-state', { detail: 'Nothing was paid.' });
  if (payment.status === 'disputed') refuse('payment-state', { detail: 'The bank of the client decides about it.' });
  const { rows } = await sql<{ returned: number }>`
    select coalesce(sum(amount), 0)::bigint as returned
      from refund
     where practice_id = current_practice() and payment_id = ${id} and being_refunded(status)`.execute(tx);
  return { ...payment, returned: rows[0]?.returned ?? 0 };
}

async function insertRefund(
  { body, caller, path, tx }: Context<'createRefund'>,
  { id, amount, isByHand }: { id: string; amount: number; isByHand: boolean },
): Promise<void> {
  await tx
    .insertInto('refund')
    .values({
      practice_id: caller.practiceId,
      id,
      payment_id: path.paymentId,
      amount,
      status: isByHand ? 'requested' : 'pending',
      reason: body.reason,
      requested_by: 'staff',
    })
    .execute();
}

function refuseAmount(pointer: string, detail: string): never {
  return refuse('refund-exceeds', { errors: [{ pointer, detail }] });
}
