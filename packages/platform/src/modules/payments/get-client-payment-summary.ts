import type { Schemas } from '../../http/contract.ts';
import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { toInstant } from '../availability/slot.view.ts';
import type { ClientPaymentSummaryView } from './tables.ts';

/** What a client paid in each currency, and what of it the practice still has. */
export const getClientPaymentSummary = operation('getClientPaymentSummary', async ({ path, tx }) => {
  const client = await tx.selectFrom('client').select('id').where('id', '=', path.clientId).executeTakeFirst();
  if (!client) refuse('not-found');
  const totals = await tx
    .selectFrom('client_payment_summary')
    .selectAll()
    .where('client_id', '=', path.clientId)
    .orderBy('currency')
    .execute();
  return { status: 200, body: { clientId: client.id, totals: totals.map(toTotal) } };
});

function toTotal(row: ClientPaymentSummaryView): Schemas['ClientPaymentTotal'] {
  const { currency } = row;
  return {
    captured: { amount: row.captured_amount, currency },
    refunded: { amount: row.refunded_amount, currency },
    kept: { amount: row.kept_amount, currency },
    count: row.payments,
    lastPaidAt: row.last_paid_at && toInstant(row.last_paid_at.getTime()),
  };
}
