import type { Answer, ListAnswer } from '../answer.ts';
import type { CallOptions, Client, MatchingCallOptions } from '../create-client.ts';
import type {
  NewWebhookEndpoint,
  WebhookDeliveryId,
  WebhookEndpointChange,
  WebhookEndpointId,
} from '../generated/schema.ts';
import { createList } from '../pages.ts';
import { given, type QueryOf } from './query.ts';

export type ListWebhookEndpointsQuery = QueryOf<'listWebhookEndpoints'>;
export type ListWebhookDeliveriesQuery = QueryOf<'listWebhookDeliveries'>;

/** Where the practice is told of what happens, newest first. Needs a secret key. */
export function listWebhookEndpoints(
  client: Client,
  query: ListWebhookEndpointsQuery = {},
  options?: CallOptions,
): ListAnswer<'listWebhookEndpoints'> {
  return createList((cursor = query.cursor) => {
    const params = { query: given({ ...query, cursor }) };
    return client.send((http, init) => http.GET('/webhook-endpoints', { ...init, params }), options);
  });
}

/**
 * Tells an address of what happens from now on. Its `secret` is in this answer and in no other: keep it. Needs a secret key.
 * @throws {ValidationError} `endpoint-refused`, for an address that is not https or leads into a private network.
 * @throws {ConflictError} `endpoint-limit`, when there are 16 already.
 */
export function createWebhookEndpoint(
  client: Client,
  body: NewWebhookEndpoint,
  options?: CallOptions,
): Answer<'createWebhookEndpoint'> {
  return client.send((http, init) => http.POST('/webhook-endpoints', { ...init, body }), options);
}

/** An endpoint, with whether it answers. Needs a secret key. */
export function getWebhookEndpoint(
  client: Client,
  webhookEndpointId: WebhookEndpointId,
  options?: CallOptions,
): Answer<'getWebhookEndpoint'> {
  const params = { path: { webhookEndpointId } };
  return client.send((http, init) => http.GET('/webhook-endpoints/{webhookEndpointId}', { ...init, params }), options);
}

/**
 * Changes where and of what is told, pauses it, or lets it go on. Needs a secret key.
 * @throws {PreconditionError} `precondition-failed`, when it was changed since it was read.
 * @throws {ConflictError} `endpoint-disabled`, when it was put away.
 */
export function updateWebhookEndpoint(
  client: Client,
  webhookEndpointId: WebhookEndpointId,
  body: WebhookEndpointChange,
  options: MatchingCallOptions,
): Answer<'updateWebhookEndpoint'> {
  const params = { path: { webhookEndpointId } };
  return client.send(
    (http, init) => http.PATCH('/webhook-endpoints/{webhookEndpointId}', { ...init, params, body }),
    options,
  );
}

/** Puts an endpoint away: it is told no more, and its secrets are forgotten. Needs a secret key. */
export function archiveWebhookEndpoint(
  client: Client,
  webhookEndpointId: WebhookEndpointId,
  options?: CallOptions,
): Answer<'archiveWebhookEndpoint'> {
  const params = { path: { webhookEndpointId } };
  return client.send(
    (http, init) => http.POST('/webhook-endpoints/{webhookEndpointId}/archive', { ...init, params }),
    options,
  );
}

/**
 * Gives an endpoint another secret, which is in this answer and in no other; for 24 hours both sign. Needs a secret key.
 * @throws {ConflictError} `endpoint-disabled`, when it was put away.
 */
export function rotateWebhookSecret(
  client: Client,
  webhookEndpointId: WebhookEndpointId,
  options?: CallOptions,
): Answer<'rotateWebhookSecret'> {
  const params = { path: { webhookEndpointId } };
  return client.send(
    (http, init) => http.POST('/webhook-endpoints/{webhookEndpointId}/rotate-secret', { ...init, params }),
    options,
  );
}

/**
 * Sends an event that means nothing, the way every other is sent. Needs a secret key.
 * @throws {ConflictError} `endpoint-disabled`.
 */
export function testWebhookEndpoint(
  client: Client,
  webhookEndpointId: WebhookEndpointId,
  options?: CallOptions,
): Answer<'testWebhookEndpoint'> {
  const params = { path: { webhookEndpointId } };
  return client.send(
    (http, init) => http.POST('/webhook-endpoints/{webhookEndpointId}/test', { ...init, params }),
    options,
  );
}

/** What was sent within the last 30 days and what became of it, newest first. Needs a secret key. */
export function listWebhookDeliveries(
  client: Client,
  query: ListWebhookDeliveriesQuery = {},
  options?: CallOptions,
): ListAnswer<'listWebhookDeliveries'> {
  return createList((cursor = query.cursor) => {
    const params = { query: given({ ...query, cursor }) };
    return client.send((http, init) => http.GET('/webhook-deliveries', { ...init, params }), options);
  });
}

/** A delivery with what is sent and every attempt. Needs a secret key. */
export function getWebhookDelivery(
  client: Client,
  webhookDeliveryId: WebhookDeliveryId,
  options?: CallOptions,
): Answer<'getWebhookDelivery'> {
  const params = { path: { webhookDeliveryId } };
  return client.send((http, init) => http.GET('/webhook-deliveries/{webhookDeliveryId}', { ...init, params }), options);
}

/**
 * Sends an event again, with the same bytes and the same `webhook-id`. Needs a secret key.
 * @throws {ConflictError} `endpoint-disabled`.
 */
export function replayWebhookDelivery(
  client: Client,
  webhookDeliveryId: WebhookDeliveryId,
  options?: CallOptions,
): Answer<'replayWebhookDelivery'> {
  const params = { path: { webhookDeliveryId } };
  return client.send(
    (http, init) => http.POST('/webhook-deliveries/{webhookDeliveryId}/replay', { ...init, params }),
    options,
  );
}
