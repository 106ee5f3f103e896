import type { Updateable } from 'kysely';
import type { Schemas } from '../../../http/contract.ts';
import { refuseStale } from '../../../http/entity-tag.ts';
import { operation } from '../../../http/operation.ts';
import { refuseAddress } from './allowed-address.ts';
import { endPending } from './end-pending.ts';
import { findEndpoint } from './endpoint.view.ts';
import { lockEndpoint, refuseArchived } from './lock-endpoint.ts';
import type { WebhookEndpointTable } from './tables.ts';

/** Changes where and of what is told, pauses it, or lets it go on. */
export const updateWebhookEndpoint = operation('updateWebhookEndpoint', {
  outside: async ({ path, headers, body, deps, transaction }) => {
    const id = path.webhookEndpointId;
    await refuseAddress(deps.webhooks, body.url); // asks for the name, with no transaction open
    return transaction(async ({ tx, now }) => {
      refuseArchived(await lockEndpoint(tx, id));
      await refuseStale(headers['if-match'], () => findEndpoint(tx, id));
      await tx.updateTable('webhook_endpoint').set(changeOf(body, now)).where('id', '=', id).execute();
      if (body.status === 'disabled') await endPending(tx, id);
      return { status: 200, body: await findEndpoint(tx, id) };
    });
  },
});

function changeOf(
  { url, description, eventTypes, status }: Schemas['WebhookEndpointChange'],
  now: Date,
): Updateable<WebhookEndpointTable> {
  return {
    updated_at: now,
    ...(url === undefined ? {} : { url }),
    ...(description === undefined ? {} : { description }),
    ...(eventTypes === undefined ? {} : { event_types: eventTypes }),
    ...(status === undefined ? {} : statusOf(status)),
  };
}

/** Whoever enables it again gives it all its time. */
const statusOf = (status: Schemas['WebhookEndpointStatus']): Updateable<WebhookEndpointTable> =>
  status === 'enabled'
    ? { status, disabled_reason: null, failing_since: null, last_error: null }
    : { status, disabled_reason: 'practice' };
