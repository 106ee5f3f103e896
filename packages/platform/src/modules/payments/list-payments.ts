import { operation } from '../../http/operation.ts';
import { isOlder, pageOf, place } from '../../http/newest-first.ts';
import { discountOfPayment, toPayment } from './payment.view.ts';

/** The payments of the practice, newest first. */
export const listPayments = operation('listPayments', async ({ query, tx, next }) => {
  const { limit = 12, cursor, bookingId, clientId, status, from, to } = query;
  const rows = await tx
    .selectFrom('payment')
    .selectAll()
    .select([place.as('place'), discountOfPayment.as('discount')])
    .where(isOlder(cursor))
    .$if(bookingId !== undefined, (all) => all.where('booking_id', '=', bookingId ?? ''))
    .$if(clientId !== undefined, (all) => all.where('client_id', '=', clientId ?? ''))
    .$if(status !== undefined, (all) => all.where('status', 'in', [...(status ?? [])]))
    .$if(from !== undefined, (all) => all.where('created_at', '>=', new Date(from ?? '')))
    .$if(to !== undefined, (all) => all.where('created_at', '<', new Date(to ?? '')))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const { page, nextCursor, headers } = pageOf(rows, limit, next);
  return { status: 200, headers, body: { data: page.map(toPayment), nextCursor } };
});
