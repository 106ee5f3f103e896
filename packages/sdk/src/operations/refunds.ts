import type { Answer, ListAnswer } from '../answer.ts';
import type { CallOptions, Client, IdempotentCallOptions } from '../create-client.ts';
import type { NewRefund, PaymentId, RefundId, RefundSettlement } from '../generated/schema.ts';
import { createList } from '../pages.ts';
import { keyed } from './keyed.ts';
import { given, type QueryOf } from './query.ts';

export type ListRefundsQuery = QueryOf<'listRefunds'>;

/**
 * Gives back money of a payment, everything that is left unless `amount` says otherwise. Needs a secret key.
 * @throws {ValidationError} `refund-exceeds`, for more than is left.
 * @throws {ConflictError} `payment-state`, when nothing was paid.
 */
export function createRefund(
  client: Client,
  paymentId: PaymentId,
  body: NewRefund,
  options?: IdempotentCallOptions,
): Answer<'createRefund'> {
  const params = { path: { paymentId }, header: keyed(options) };
  return client.send((http, init) => http.POST('/payments/{paymentId}/refunds', { ...init, params, body }), options);
}

/** The refunds of the practice, newest first. Needs a secret key. */
export function listRefunds(
  client: Client,
  query: ListRefundsQuery = {},
  options?: CallOptions,
): ListAnswer<'listRefunds'> {
  return createList((cursor = query.cursor) => {
    const params = { query: given({ ...query, cursor }) };
    return client.send((http, init) => http.GET('/refunds', { ...init, params }), options);
  });
}

/**
 * Says how a refund by hand ended. Needs a secret key.
 * @throws {ConflictError} `payment-state`, when it ended otherwise.
 */
export function settleRefund(
  client: Client,
  refundId: RefundId,
  body: RefundSettlement,
  options?: CallOptions,
): Answer<'settleRefund'> {
  const params = { path: { refundId } };
  return client.send((http, init) => http.POST('/refunds/{refundId}/settle', { ...init, params, body }), options);
}
