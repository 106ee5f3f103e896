import type { Answer, ListAnswer } from '../answer.ts';
import type { CallOptions, Client, IdempotentCallOptions, MatchingCallOptions } from '../create-client.ts';
import type { DiscountCodeChange, DiscountCodeId, NewDiscountCode, NewDiscountPreview } from '../generated/schema.ts';
import { createList } from '../pages.ts';
import { keyed } from './keyed.ts';
import { given, type QueryOf } from './query.ts';

export type ListDiscountCodesQuery = QueryOf<'listDiscountCodes'>;

/**
 * What a code takes off the price of a service. Uses nothing up.
 * @throws {ValidationError} `discount-invalid`, for a code that does not hold, whatever the reason.
 */
export function previewDiscount(
  client: Client,
  body: NewDiscountPreview,
  options?: CallOptions,
): Answer<'previewDiscount'> {
  return client.send((http, init) => http.POST('/discount-previews', { ...init, body }), options);
}

/**
 * Makes a discount code. Needs a secret key.
 * @throws {ConflictError} `discount-exists`.
 */
export function createDiscountCode(
  client: Client,
  body: NewDiscountCode,
  options?: IdempotentCallOptions,
): Answer<'createDiscountCode'> {
  const params = { header: keyed(options) };
  return client.send((http, init) => http.POST('/discount-codes', { ...init, params, body }), options);
}

/** The discount codes of the practice, newest first. Needs a secret key. */
export function listDiscountCodes(
  client: Client,
  query: ListDiscountCodesQuery = {},
  options?: CallOptions,
): ListAnswer<'listDiscountCodes'> {
  return createList((cursor = query.cursor) => {
    const params = { query: given({ ...query, cursor }) };
    return client.send((http, init) => http.GET('/discount-codes', { ...init, params }), options);
  });
}

/** A discount code with how often it was used. Needs a secret key. */
export function getDiscountCode(
  client: Client,
  discountCodeId: DiscountCodeId,
  options?: CallOptions,
): Answer<'getDiscountCode'> {
  const params = { path: { discountCodeId } };
  return client.send((http, init) => http.GET('/discount-codes/{discountCodeId}', { ...init, params }), options);
}

/**
 * Changes when, where and how often a code holds. Needs a secret key.
 * @throws {PreconditionError} `precondition-failed`, when it was changed since it was read.
 */
export function updateDiscountCode(
  client: Client,
  discountCodeId: DiscountCodeId,
  body: DiscountCodeChange,
  options: MatchingCallOptions,
): Answer<'updateDiscountCode'> {
  const params = { path: { discountCodeId } };
  return client.send(
    (http, init) => http.PATCH('/discount-codes/{discountCodeId}', { ...init, params, body }),
    options,
  );
}

/** Puts a code away: it no longer holds. Needs a secret key. */
export function archiveDiscountCode(
  client: Client,
  discountCodeId: DiscountCodeId,
  options?: CallOptions,
): Answer<'archiveDiscountCode'> {
  const params = { path: { discountCodeId } };
  return client.send(
    (http, init) => http.POST('/discount-codes/{discountCodeId}/archive', { ...init, params }),
    options,
  );
}
