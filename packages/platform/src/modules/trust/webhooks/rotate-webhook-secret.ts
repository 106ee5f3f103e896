import { operation } from '../../../http/operation.ts';
import { findEndpoint } from './endpoint.view.ts';
import { lockEndpoint, refuseArchived } from './lock-endpoint.ts';
import { newSecret, seal } from './sealed-secret.ts';

/** Signs with another secret from now on, and for a day with the one before as well: the table sees to that. */
export const rotateWebhookSecret = operation('rotateWebhookSecret', async ({ path, tx, deps }) => {
  const endpoint = await lockEndpoint(tx, path.webhookEndpointId);
  refuseArchived(endpoint);
  const secret = newSecret();
  const owner = { practiceId: endpoint.practice_id, endpointId: endpoint.id };
  await tx
    .updateTable('webhook_endpoint')
    .set({ secret: seal(secret, owner, deps.config.linkKeys) })
    .where('id', '=', endpoint.id)
    .execute();
  return { status: 200, body: { ...(await findEndpoint(tx, endpoint.id)), secret } };
});
