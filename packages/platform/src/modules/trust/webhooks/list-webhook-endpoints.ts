import { isOlder, pageOf, place } from '../../../http/newest-first.ts';
import { operation } from '../../../http/operation.ts';
import { toEndpoint, webhookEndpoints } from './endpoint.view.ts';

/** The endpoints of the practice, newest first, also those that were put away. */
export const listWebhookEndpoints = operation('listWebhookEndpoints', async ({ query, tx, next }) => {
  const { limit = 12, cursor } = query;
  const rows = await webhookEndpoints(tx)
    .select(place.as('place'))
    .where(isOlder(cursor))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const { page, nextCursor, headers } = pageOf(rows, limit, next);
  return { status: 200, headers, body: { data: page.map(toEndpoint), nextCursor } };
});
