import { operation } from '../../../http/operation.ts';
import { findEndpoint } from './endpoint.view.ts';

/** An endpoint, with whether it answers. */
export const getWebhookEndpoint = operation('getWebhookEndpoint', async ({ path, tx }) => ({
  status: 200,
  body: await findEndpoint(tx, path.webhookEndpointId),
}));
