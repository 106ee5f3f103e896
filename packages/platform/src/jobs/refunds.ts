import { sql } from 'kysely';
import { transaction } from '../database/transaction.ts';
import { sendRefund, type RefundDeps } from '../modules/payments/send-refund.ts';

const mostRefunds = 100;

/**
 * Asks the providers for every refund that is waiting: nobody was told of it, a worker died over it, or the provider was away.
 * Answers how many those were.
 */
export async function sendDueRefunds(deps: RefundDeps): Promise<number> {
  const due = await transaction(deps.db, { kind: 'worker', practiceId: null }, (tx) =>
    tx
      .selectFrom('refund')
      .select(['practice_id as practiceId', 'id'])
      .where('status', '=', 'pending')
      .where('provider_refund_id', 'is', null)
      .where('due_at', '<=', sql<Date>`app_now()`)
      .orderBy('due_at')
      .limit(mostRefunds)
      .execute(),
  );
  for (const { practiceId, id } of due) await sendRefund(deps, practiceId, id);
  return due.length;
}
