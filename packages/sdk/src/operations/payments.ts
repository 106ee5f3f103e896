import type { Answer, ListAnswer } from '../answer.ts';
import type { CallOptions, Client, IdempotentCallOptions, SessionCallOptions } from '../create-client.ts';
import type { BookingId, ClientId, PaymentId, PaymentRecording, StripeEvent } from '../generated/schema.ts';
import { createList } from '../pages.ts';
import { keyed } from './keyed.ts';
import { given, type QueryOf } from './query.ts';
import { withSession } from './with-session.ts';

export type ListPaymentsQuery = QueryOf<'listPayments'>;

/**
 * Where a booking that awaits its payment is paid: lead the client to `checkoutUrl`. Asking again answers the same page.
 * @throws {ConflictError} `payment-state`, when there is nothing to pay online.
 * @throws {ServerError} `provider-unavailable`; nothing was charged.
 */
export function startPayment(
  client: Client,
  bookingId: BookingId,
  options?: SessionCallOptions,
): Answer<'startPayment'> {
  const params = { path: { bookingId } };
  return client.send(
    (http, init) => http.POST('/bookings/{bookingId}/payment', { ...init, params }),
    withSession(client, options),
  );
}

/** The payments of the practice, newest first. Needs a secret key. */
export function listPayments(
  client: Client,
  query: ListPaymentsQuery = {},
  options?: CallOptions,
): ListAnswer<'listPayments'> {
  return createList((cursor = query.cursor) => {
    const params = { query: given({ ...query, cursor }) };
    return client.send((http, init) => http.GET('/payments', { ...init, params }), options);
  });
}

/** A payment with its refunds and every change. Needs a secret key. */
export function getPayment(client: Client, paymentId: PaymentId, options?: CallOptions): Answer<'getPayment'> {
  const params = { path: { paymentId } };
  return client.send((http, init) => http.GET('/payments/{paymentId}', { ...init, params }), options);
}

/**
 * Notes money that was handed over at the session. Needs a secret key.
 * @throws {ConflictError} `payment-state`, when it was paid already or is paid online.
 */
export function recordPayment(
  client: Client,
  paymentId: PaymentId,
  body: PaymentRecording,
  options?: IdempotentCallOptions,
): Answer<'recordPayment'> {
  const params = { path: { paymentId }, header: keyed(options) };
  return client.send((http, init) => http.POST('/payments/{paymentId}/record', { ...init, params, body }), options);
}

/** What a client paid, summed per currency. Needs a secret key. */
export function getClientPaymentSummary(
  client: Client,
  clientId: ClientId,
  options?: CallOptions,
): Answer<'getClientPaymentSummary'> {
  const params = { path: { clientId } };
  return client.send((http, init) => http.GET('/clients/{clientId}/payments-summary', { ...init, params }), options);
}

/**
 * Hands on an event of Stripe, with the signature over `JSON.stringify` of it. For tests and relays: Stripe itself calls the
 * address.
 * @throws {ValidationError} `signature-invalid`.
 */
export function receiveStripeEvent(
  client: Client,
  body: StripeEvent,
  signature: string,
  options?: CallOptions,
): Answer<'receiveStripeEvent'> {
  const params = { header: { 'Stripe-Signature': signature } };
  return client.send((http, init) => http.POST('/provider-events/stripe', { ...init, params, body }), options);
}
