import { operation } from '../../http/operation.ts';
import { findDiscountCode } from './discount-code.view.ts';

/** A code with the services it holds for and how often it is used. */
export const getDiscountCode = operation('getDiscountCode', async ({ path, tx }) => ({
  status: 200,
  body: await findDiscountCode(tx, path.discountCodeId),
}));
