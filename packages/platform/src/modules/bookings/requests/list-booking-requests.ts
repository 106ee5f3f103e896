import { operation } from '../../../http/operation.ts';
import { isOlder, pageOf } from '../../../http/newest-first.ts';
import { requestDetails, toBookingRequest } from './booking-request.view.ts';

/** The requests of the practice, newest first. */
export const listBookingRequests = operation('listBookingRequests', async ({ query, tx, deps, next }) => {
  const { limit = 12, cursor, status } = query;
  const rows = await requestDetails(tx)
    .where(isOlder(cursor))
    .$if(status !== undefined, (all) => all.where('status', '=', status ?? 'open'))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const { page, nextCursor, headers } = pageOf(rows, limit, next);
  return {
    status: 200,
    headers,
    body: { data: page.map((row) => toBookingRequest(row, deps.config.publicUrl)), nextCursor },
  };
});
