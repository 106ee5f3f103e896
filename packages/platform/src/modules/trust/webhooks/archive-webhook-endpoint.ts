import { operation } from '../../../http/operation.ts';
import { endPending } from './end-pending.ts';
import { findEndpoint } from './endpoint.view.ts';
import { lockEndpoint } from './lock-endpoint.ts';

/** Puts an endpoint away, and forgets its secrets. Doing it again changes nothing. */
export const archiveWebhookEndpoint = operation('archiveWebhookEndpoint', async ({ path, tx, now }) => {
  const { id, archived_at, disabled_reason } = await lockEndpoint(tx, path.webhookEndpointId);
  if (archived_at === null) {
    const change = { status: 'disabled', disabled_reason: disabled_reason ?? 'practice', secret: null } as const;
    await tx
      .updateTable('webhook_endpoint')
      .set({ ...change, archived_at: now })
      .where('id', '=', id)
      .execute();
    await endPending(tx, id);
  }
  return { status: 200, body: await findEndpoint(tx, id) };
});
