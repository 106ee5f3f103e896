import { examples } from '../generated/examples.ts';
import type { Resolvers } from './handlers.ts';

/** Endpoints and their log: answered from the examples, and not kept. */
export function webhookResolvers() {
  return {
    listWebhookEndpoints: () => examples['webhook-endpoints'],
    createWebhookEndpoint: () => examples['webhook-endpoint-created'],
    getWebhookEndpoint: () => examples['webhook-endpoint'],
    updateWebhookEndpoint: () => examples['webhook-endpoint-changed'],
    archiveWebhookEndpoint: () => examples['webhook-endpoint-archived'],
    rotateWebhookSecret: () => examples['webhook-secret-rotated'],
    testWebhookEndpoint: () => examples['webhook-test-delivery'],
    listWebhookDeliveries: () => examples['webhook-deliveries'],
    getWebhookDelivery: () => examples['webhook-delivery'],
    replayWebhookDelivery: () => examples['webhook-delivery-replayed'],
  } satisfies Partial<Resolvers>;
}
