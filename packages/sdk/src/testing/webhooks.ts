import { examples } from '../generated/examples.ts';
import type { WebhookEvent, WebhookEventType } from '../generated/schema.ts';
import type { WebhookEventOf } from '../webhooks/event.ts';
import { importSecret, sign, signedContent } from '../webhooks/signature.ts';

/** A secret for tests, and for nothing else: everybody knows it. */
export const webhookSecret = `whsec_${btoa('known to everybody, so good for tests')}`;

/** An event as Attune sends it, about what the examples are about, but for what you say otherwise. */
export function aWebhookEvent<Type extends WebhookEventType>(
  type: Type,
  but: Partial<Omit<WebhookEventOf<Type>, 'type'>> = {},
): WebhookEventOf<Type> {
  const { id, timestamp, practiceId } = examples['webhook-booking-created'];
  const event = { id, type, timestamp, practiceId, data: { ...dataOf[type] }, ...but };
  return event as unknown as WebhookEventOf<Type>; // the table below has the data of each type
}

/** How and where an event is posted. */
export interface SignWebhookOptions {
  /** The secrets to sign with, each for itself: two while one is being replaced. `webhookSecret` when left out. */
  secrets?: readonly string[] | undefined;
  /** When it is signed, as a date or in milliseconds since 1970. `Date.now` when left out. */
  now?: (() => number | Date) | undefined;
  /** Where to; any place when left out, since nothing is sent. */
  url?: string | undefined;
}

/**
 * The request that Attune would make of an event: hand it to your own handler. It is not sent anywhere.
 *
 *     const answer = await handle(await signWebhook(aWebhookEvent('booking.created')));
 *
 * @param event One of the contract, one that is not, or the text of a body that is none.
 */
export async function signWebhook(
  event: WebhookEvent | string | Readonly<Record<string, unknown>>,
  { secrets = [webhookSecret], now = Date.now, url = 'https://practice.example/webhooks' }: SignWebhookOptions = {},
): Promise<Request> {
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  const id = (typeof event === 'object' && idOf(event)) || examples['webhook-booking-created'].id;
  const timestamp = String(Math.floor(Number(now()) / 1000));
  const content = signedContent(id, timestamp, new TextEncoder().encode(body));
  const keys = await Promise.all(secrets.map((secret) => importSecret(secret)));
  const signatures = await Promise.all(keys.map((key) => sign(key, content)));
  const headers = {
    'Content-Type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
  return new Request(url, { method: 'POST', headers, body });
}

const idOf = ({ id }: { readonly id?: unknown }) => (typeof id === 'string' ? id : '');

const booking = { bookingId: examples.booking.id };
const bookingRequest = { bookingRequestId: examples['booking-request'].id };
const review = { reviewId: examples.review.id, ...booking };

/** What an event of each type is about: a new type without an entry does not compile. */
const dataOf: { readonly [Type in WebhookEventType]: WebhookEventOf<Type>['data'] } = {
  'booking.created': booking,
  'booking.confirmed': booking,
  'booking.rescheduled': booking,
  'booking.cancelled': booking,
  'booking.declined': booking,
  'booking.expired': booking,
  'booking.completed': booking,
  'booking.no_show': booking,
  'booking.checked_in': booking,
  'booking.updated': booking,
  'booking_request.created': bookingRequest,
  'booking_request.answered': bookingRequest,
  'review.created': review,
  'review.updated': review,
  'review.removed': review,
  'review.restored': review,
  'subscription.updated': { clientId: examples['client-payment-summary'].clientId },
  'webhook.test': { webhookEndpointId: examples['webhook-endpoint'].id },
};
