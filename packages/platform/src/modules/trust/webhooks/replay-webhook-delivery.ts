import { operation } from '../../../http/operation.ts';
import { findDelivery, toDelivery } from './delivery.view.ts';
import { lockEndpoint, refuseDisabled } from './lock-endpoint.ts';

/** Sends an event again: the same bytes under the same id, with all its attempts before it. */
export const replayWebhookDelivery = operation('replayWebhookDelivery', async ({ path, tx, now }) => {
  const { id, endpoint_id } = await findDelivery(tx, path.webhookDeliveryId);
  refuseDisabled(await lockEndpoint(tx, endpoint_id));
  await tx
    .updateTable('webhook_delivery')
    .set({ status: 'pending', due_at: now, attempts: 0, began_at: null, last_error: null, ended_at: null })
    .where('id', '=', id)
    .execute();
  return { status: 202, body: toDelivery(await findDelivery(tx, id)) };
});
