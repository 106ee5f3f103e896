import { sql } from 'kysely';
import { operation } from '../../http/operation.ts';
import { isOlder, pageOf, place } from '../../http/newest-first.ts';
import { refundDetails, toRefund } from './refund.view.ts';

/** The refunds of the practice, newest first. */
export const listRefunds = operation('listRefunds', async ({ query, tx, next }) => {
  const { limit = 12, cursor, paymentId, bookingId, status } = query;
  const rows = await refundDetails(tx)
    .select(place.as('place'))
    .where(isOlder(cursor))
    .$if(paymentId !== undefined, (all) => all.where('payment_id', '=', paymentId ?? ''))
    .$if(bookingId !== undefined, (all) =>
      all.where(sql<boolean>`payment_id in (select id from payment where booking_id = ${bookingId})`),
    )
    .$if(status !== undefined, (all) => all.where('status', 'in', [...(status ?? [])]))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const { page, nextCursor, headers } = pageOf(rows, limit, next);
  return { status: 200, headers, body: { data: page.map(toRefund), nextCursor } };
});
