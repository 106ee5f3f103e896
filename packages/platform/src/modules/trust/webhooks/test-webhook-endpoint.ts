import { randomUUID } from 'node:crypto';
import { operation } from '../../../http/operation.ts';
import { findDelivery, toDelivery } from './delivery.view.ts';
import { lockEndpoint, refuseDisabled } from './lock-endpoint.ts';

/** Sends an event that means nothing, the way every other is sent. */
export const testWebhookEndpoint = operation('testWebhookEndpoint', async ({ path, tx, now }) => {
  const endpoint = await lockEndpoint(tx, path.webhookEndpointId);
  refuseDisabled(endpoint);
  const event = {
    id: `evt_${randomUUID().replaceAll('-', '')}`,
    type: 'webhook.test',
    timestamp: now.toISOString(),
    practiceId: endpoint.practice_id,
    data: { webhookEndpointId: endpoint.id },
  };
  const id = randomUUID();
  await tx
    .insertInto('webhook_delivery')
    .values({
      practice_id: endpoint.practice_id,
      id,
      endpoint_id: endpoint.id,
      event_id: event.id,
      event_type: event.type,
      subject_id: endpoint.id,
      body: JSON.stringify(event),
      due_at: now,
      created_at: now,
    })
    .execute();
  return { status: 202, body: toDelivery(await findDelivery(tx, id)) };
});
