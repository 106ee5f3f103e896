/**
 * @attune/sdk/webhooks: whether what was posted to you came from Attune, by Standard Webhooks. Needs nothing but
 * WebCrypto, so it runs wherever `fetch` does. Importing it does nothing.
 */
import { WebhookVerificationError } from './webhooks/error.ts';
import type { AnyWebhookEvent } from './webhooks/event.ts';
import { verifyBody, type PostedWebhook, type WebhookOptions } from './webhooks/verify.ts';

export type { WebhookEvent, WebhookEventType } from './generated/schema.ts';
export { isWebhookVerification, WebhookVerificationError, type WebhookFault } from './webhooks/error.ts';
export type { AnyWebhookEvent, UnknownEventType, UnknownWebhookEvent, WebhookEventOf } from './webhooks/event.ts';
export type { WebhookHeaders } from './webhooks/headers.ts';
export type { PostedWebhook, RawWebhook, WebhookOptions, WebhookSecrets } from './webhooks/verify.ts';

/**
 * The event that was posted, if Attune signed it within the last five minutes. It may come more than once: keep its
 * `id`, and do nothing when you have it already. Its type may be one that this version does not know.
 * @throws {WebhookVerificationError} otherwise: answer 400.
 * @throws {TypeError} when there is no secret to verify with, no clock or tolerance, or no body as it was sent.
 */
export async function verifyWebhook(posted: PostedWebhook, options: WebhookOptions): Promise<AnyWebhookEvent> {
  const body = await verifyBody(posted, options); // parsed only now, when it is known whose it is
  const event = readJson(body) as { type?: unknown } | null;
  if (typeof event?.type !== 'string') throw new WebhookVerificationError('malformed-body');
  return event as AnyWebhookEvent;
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (cause) {
    throw new WebhookVerificationError('malformed-body', cause);
  }
}
