import { isOlder, pageOf, place } from '../../../http/newest-first.ts';
import { operation } from '../../../http/operation.ts';
import { toDelivery } from './delivery.view.ts';

/** The delivery log, newest first. */
export const listWebhookDeliveries = operation('listWebhookDeliveries', async ({ query, tx, next }) => {
  const { limit = 12, cursor, webhookEndpointId, status, eventType } = query;
  let rows = tx.selectFrom('webhook_delivery').selectAll().select(place.as('place')).where(isOlder(cursor));
  if (webhookEndpointId !== undefined) rows = rows.where('endpoint_id', '=', webhookEndpointId);
  if (status !== undefined) rows = rows.where('status', '=', status);
  if (eventType !== undefined) rows = rows.where('event_type', '=', eventType);
  const found = await rows
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const { page, nextCursor, headers } = pageOf(found, limit, next);
  return { status: 200, headers, body: { data: page.map(toDelivery), nextCursor } };
});
