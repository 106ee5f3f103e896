import { operation } from '../../http/operation.ts';
import { paymentDetails } from './payment.view.ts';

/** A payment with what was given back and everything that happened to it. */
export const getPayment = operation('getPayment', async ({ path, tx }) => ({
  status: 200,
  body: await paymentDetails(tx, path.paymentId),
}));
