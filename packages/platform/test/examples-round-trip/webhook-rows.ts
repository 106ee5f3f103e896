import { withDelivery, withEndpoint } from './arrange-webhooks.ts';
import type { RoundTrips } from './round-trip.ts';

/** What is sent to a practice's own server, and what became of it. */
export const webhookRows = {
  listWebhookEndpoints: {
    arrange: withEndpoint,
    call: ({ webhookEndpoints }, { query }) => webhookEndpoints.list(query),
  },
  createWebhookEndpoint: { call: ({ webhookEndpoints }, { body }) => webhookEndpoints.create(body) },
  getWebhookEndpoint: { arrange: withEndpoint, call: ({ webhookEndpoints }, { id }) => webhookEndpoints.get(id) },
  updateWebhookEndpoint: {
    call: ({ webhookEndpoints }, { id, body }) => webhookEndpoints.update(id, body, { ifMatch: '*' }),
  },
  archiveWebhookEndpoint: {
    arrange: withEndpoint,
    call: ({ webhookEndpoints }, { id }) => webhookEndpoints.archive(id),
  },
  rotateWebhookSecret: {
    arrange: withEndpoint,
    call: ({ webhookEndpoints }, { id }) => webhookEndpoints.rotateSecret(id),
  },
  testWebhookEndpoint: { call: ({ webhookEndpoints }, { id }) => webhookEndpoints.test(id) },
  listWebhookDeliveries: {
    arrange: withDelivery,
    call: ({ webhookDeliveries }, { query }) => webhookDeliveries.list(query),
  },
  getWebhookDelivery: { arrange: withDelivery, call: ({ webhookDeliveries }, { id }) => webhookDeliveries.get(id) },
  replayWebhookDelivery: { call: ({ webhookDeliveries }, { id }) => webhookDeliveries.replay(id) },
} satisfies Partial<RoundTrips>;
