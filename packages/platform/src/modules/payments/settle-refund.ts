import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { findRefund, toRefund } from './refund.view.ts';
import { settleRefundRow } from './settle-refund-row.ts';

/** Says what became of money that is handed back by hand. Saying the same again changes nothing. */
export const settleRefund = operation('settleRefund', async (context) => {
  const { path, body, tx } = context;
  const { status } = await findRefund(tx, path.refundId);
  const settled = await settleRefundRow(context, path.refundId, { status: body.status, note: body.note ?? null }, [
    'requested',
  ]);
  if (!settled && status !== body.status) refuse('payment-state', { detail: `The refund is ${status}.` });
  return { status: 200, body: toRefund(await findRefund(tx, path.refundId)) };
});
