import { sql } from 'kysely';
import { transaction } from '../database/transaction.ts';
import { closeCheckout } from '../modules/payments/close-checkout.ts';
import { mostEventAttempts, processEvent } from '../modules/payments/process-event.ts';
import type { RefundDeps } from '../modules/payments/send-refund.ts';

const most = 100;

/** Tries again to understand what providers told. Answers how many events that were. */
export async function retryEvents(deps: RefundDeps): Promise<number> {
  const due = await transaction(deps.db, { kind: 'worker', practiceId: null }, (tx) =>
    tx
      .selectFrom('webhook_event')
      .select(['practice_id as practiceId', 'event_id as id'])
      .where('status', '<>', 'processed')
      .where('due_at', '<=', sql<Date>`app_now()`)
      .where('attempts', '<', mostEventAttempts)
      .orderBy('due_at')
      .limit(most)
      .execute(),
  );
  for (const { practiceId, id } of due) await processEvent(deps, practiceId, id);
  return due.length;
}

/**
 * Closes the pages on which nobody is to pay any more: their booking has ended, or their time is over. One that was paid although
 * nobody told us is noted as if they had. Answers how many were looked at.
 */
export async function closeCheckouts(deps: RefundDeps): Promise<number> {
  const open = await transaction(deps.db, { kind: 'worker', practiceId: null }, (tx) =>
    tx
      .selectFrom('payment')
      .select(['practice_id as practiceId', 'id'])
      .where('provider_session_id', 'is not', null)
      .where('checkout_closed_at', 'is', null)
      .where((payment) =>
        payment.or([payment('status', '=', 'cancelled'), payment('checkout_until', '<=', sql<Date>`app_now()`)]),
      )
      .orderBy('checkout_until')
      .limit(most)
      .execute(),
  );
  for (const { practiceId, id } of open) await closeCheckout(deps, practiceId, id);
  return open.length;
}
