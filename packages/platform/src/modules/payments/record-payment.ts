import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { paymentDetails } from './payment.view.ts';

/** Notes that what was due was handed over at the session, and how. */
export const recordPayment = operation('recordPayment', {
  idempotent: {
    resource: 'payment',
    act: async ({ path, body, tx, now }) => {
      const payment = await tx
        .selectFrom('payment')
        .select(['id', 'provider', 'status', 'amount'])
        .where('id', '=', path.paymentId)
        .forUpdate()
        .executeTakeFirst();
      if (!payment) refuse('not-found');
      const { id, amount, provider, status } = payment;
      if (provider !== 'manual') refuse('payment-state', { detail: 'It is paid online.' });
      if (status !== 'pending') refuse('payment-state', { detail: `The payment is ${status}.` });
      await tx
        .updateTable('payment')
        .set({
          authorized_amount: amount,
          captured_amount: amount,
          captured_at: now,
          method: body.method,
          reference: body.reference ?? null,
          changed_by: 'staff',
          change_reason: null,
          updated_at: now,
        })
        .where('id', '=', id)
        .execute();
      return id;
    },
    render: async ({ tx }, id) => ({ status: 200, body: await paymentDetails(tx, id) }),
  },
});
