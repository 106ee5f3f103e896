import { examples } from '@attune/sdk/testing';
import { bookingIn, type Arranged } from '../caller-matrix/arrange.ts';
import type { World } from '../caller-matrix/callers.ts';
import { sendDue } from '../harness/webhooks.ts';
import { officeOf } from './arrange.ts';

/** A server that wants to hear of some events, as the example does. */
export const withEndpoint = async (world: World): Promise<Arranged> => {
  const { id } = await officeOf(world).webhookEndpoints.create(examples['new-webhook-endpoint']);
  return { id, names: [id] };
};

/** A booking that such a server was told of. */
export const withDelivery = async (world: World): Promise<Arranged> => {
  await withEndpoint(world);
  await bookingIn(world);
  await sendDue(world.platform);
  const [delivery] = (await officeOf(world).webhookDeliveries.list()).data;
  const id = delivery?.id ?? '';
  return { id, names: [id] };
};
