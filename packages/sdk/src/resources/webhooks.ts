import type { Bind, Bound } from '../bound.ts';
import {
  archiveWebhookEndpoint,
  createWebhookEndpoint,
  getWebhookDelivery,
  getWebhookEndpoint,
  listWebhookDeliveries,
  listWebhookEndpoints,
  replayWebhookDelivery,
  rotateWebhookSecret,
  testWebhookEndpoint,
  updateWebhookEndpoint,
} from '../operations/webhooks.ts';

/** Where the practice is told of what happens, and what became of it. */
export interface WebhookResources {
  readonly webhookEndpoints: {
    /** Those of the practice; await it for a page, or loop over it. Secret key. */
    list: Bound<typeof listWebhookEndpoints>;
    /** Makes one, and shows its secret this once. Secret key. */
    create: Bound<typeof createWebhookEndpoint>;
    /** One with whether it answers. Secret key. */
    get: Bound<typeof getWebhookEndpoint>;
    /** Changes, pauses or resumes it. Secret key. */
    update: Bound<typeof updateWebhookEndpoint>;
    /** Puts one away. Secret key. */
    archive: Bound<typeof archiveWebhookEndpoint>;
    /** Gives it another secret; for a day both sign. Secret key. */
    rotateSecret: Bound<typeof rotateWebhookSecret>;
    /** Sends a test event. Secret key. */
    test: Bound<typeof testWebhookEndpoint>;
  };
  readonly webhookDeliveries: {
    /** The log; await it for a page, or loop over it. Secret key. */
    list: Bound<typeof listWebhookDeliveries>;
    /** One with what was sent and every attempt. Secret key. */
    get: Bound<typeof getWebhookDelivery>;
    /** Sends it again. Secret key. */
    replay: Bound<typeof replayWebhookDelivery>;
  };
}

export function webhookResources(bind: Bind): WebhookResources {
  return {
    webhookEndpoints: {
      list: bind(listWebhookEndpoints),
      create: bind(createWebhookEndpoint),
      get: bind(getWebhookEndpoint),
      update: bind(updateWebhookEndpoint),
      archive: bind(archiveWebhookEndpoint),
      rotateSecret: bind(rotateWebhookSecret),
      test: bind(testWebhookEndpoint),
    },
    webhookDeliveries: {
      list: bind(listWebhookDeliveries),
      get: bind(getWebhookDelivery),
      replay: bind(replayWebhookDelivery),
    },
  };
}
