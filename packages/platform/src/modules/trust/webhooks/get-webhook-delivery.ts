import { operation } from '../../../http/operation.ts';
import { findDelivery, toDeliveryDetails } from './delivery.view.ts';

/** A delivery with what is sent and every attempt. */
export const getWebhookDelivery = operation('getWebhookDelivery', async ({ path, tx }) => ({
  status: 200,
  body: toDeliveryDetails(await findDelivery(tx, path.webhookDeliveryId)),
}));
