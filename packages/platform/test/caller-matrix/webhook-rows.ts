import type { OperationId } from '../../src/http/contract.ts';
import { nothing, withBody, type Arrange, type Arranged } from './arrange.ts';
import type { World } from './callers.ts';

const hooks = { url: 'https://kiez.example/hooks/attune' };

const officeOf = ({ platform, own }: World) => platform.sdk(own.secretKey);

/** A practice has sixteen at most, and a matrix more rows than that. */
const withRoom = async (world: World): Promise<Arranged> => {
  const office = officeOf(world);
  const endpoints = await office.webhookEndpoints.list({ limit: 48 });
  for (const { id } of endpoints.data) await office.webhookEndpoints.archive(id);
  return { names: [] };
};

const withEndpoint = async (world: World): Promise<Arranged & { readonly id: string }> => {
  await withRoom(world);
  const { id } = await officeOf(world).webhookEndpoints.create(hooks);
  return { id, names: [id] };
};

const withDelivery = async (world: World): Promise<Arranged> => {
  const { id: endpointId } = await withEndpoint(world);
  const { id } = await officeOf(world).webhookEndpoints.test(endpointId);
  return { id, names: [id] };
};

/** The other practice has as many as it may have, which is nothing to this one. */
const withOtherFull = async (world: World): Promise<Arranged> => {
  const other = world.platform.sdk(world.other.secretKey).webhookEndpoints;
  const { data } = await other.list({ limit: 48 });
  for (let count = data.length; count < 16; count++) await other.create(hooks);
  return withRoom(world);
};

/** Who may say where to tell what happens, and look at what became of it. */
export const webhookRows = {
  listWebhookEndpoints: nothing,
  createWebhookEndpoint: (world) => withBody(withOtherFull(world), hooks),
  getWebhookEndpoint: withEndpoint,
  updateWebhookEndpoint: (world) => withBody(withEndpoint(world), { status: 'disabled' }),
  archiveWebhookEndpoint: withEndpoint,
  rotateWebhookSecret: withEndpoint,
  testWebhookEndpoint: withEndpoint,
  listWebhookDeliveries: nothing,
  getWebhookDelivery: withDelivery,
  replayWebhookDelivery: withDelivery,
} as const satisfies Partial<Record<OperationId, Arrange>>;
