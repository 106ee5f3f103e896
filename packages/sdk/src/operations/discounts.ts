import type { CallOptions, Client } from '../create-client.ts';
import type {
  DiscountCode,
  DiscountCodeChange,
  DiscountPreview,
  NewDiscountCode,
  NewDiscountPreview,
} from '../generated/schema.ts';
import { createList, type List } from '../pages.ts';
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
): Promise<DiscountPreview> {
  return client.send((http, init) => http.POST('/discount-previews', { ...init, body }), options);
}

/**
 * Makes a discount code. Needs a secret key.
 * @throws {ConflictError} `discount-exists`.
 */
export function createDiscountCode(
  client: Client,
  body: NewDiscountCode,
  options?: CallOptions,
): Promise<DiscountCode> {
  return client.send((http, init) => http.POST('/discount-codes', { ...init, body }), options);
}

/** The discount codes of the practice, newest first. Needs a secret key. */
export function listDiscountCodes(
  client: Client,
  query: ListDiscountCodesQuery = {},
  options?: CallOptions,
): List<DiscountCode> {
  return createList((cursor = query.cursor) => {
    const params = { query: given({ ...query, cursor }) };
    return client.send((http, init) => http.GET('/discount-codes', { ...init, params }), options);
  });
}

/** A discount code with how often it was used. Needs a secret key. */
export function getDiscountCode(client: Client, discountCodeId: string, options?: CallOptions): Promise<DiscountCode> {
  const params = { path: { discountCodeId } };
  return client.send((http, init) => http.GET('/discount-codes/{discountCodeId}', { ...init, params }), options);
}

/** Changes when, where and how often a code holds. Needs a secret key. */
export function updateDiscountCode(
  client: Client,
  discountCodeId: string,
  body: DiscountCodeChange,
  options?: CallOptions,
): Promise<DiscountCode> {
  const params = { path: { discountCodeId } };
  return client.send(
    (http, init) => http.PATCH('/discount-codes/{discountCodeId}', { ...init, params, body }),
    options,
  );
}

/** Puts a code away: it no longer holds. Needs a secret key. */
export function archiveDiscountCode(
  client: Client,
  discountCodeId: string,
  options?: CallOptions,
): Promise<DiscountCode> {
  const params = { path: { discountCodeId } };
  return client.send(
    (http, init) => http.POST('/discount-codes/{discountCodeId}/archive', { ...init, params }),
    options,
  );
}
