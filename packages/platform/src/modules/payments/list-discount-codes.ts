import { operation } from '../../http/operation.ts';
import { isOlder, pageOf, place } from '../../http/newest-first.ts';
import { discountCodes, toDiscountCode } from './discount-code.view.ts';

/** The codes of the practice, newest first, also those that were put away. */
export const listDiscountCodes = operation('listDiscountCodes', async ({ query, tx, next }) => {
  const { limit = 12, cursor } = query;
  const rows = await discountCodes(tx)
    .select(place.as('place'))
    .where(isOlder(cursor))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const { page, nextCursor, headers } = pageOf(rows, limit, next);
  return { status: 200, headers, body: { data: page.map(toDiscountCode), nextCursor } };
});
