import type { Answer, ListAnswer } from '../answer.ts';
import type { CallOptions, Client, IdempotentCallOptions } from '../create-client.ts';
import type { BookingRequestAnswer, BookingRequestId, NewBookingRequest } from '../generated/schema.ts';
import { createList } from '../pages.ts';
import { keyed } from './keyed.ts';
import { given, type QueryOf } from './query.ts';

export type ListBookingRequestsQuery = QueryOf<'listBookingRequests'>;

/**
 * Asks to be contacted, in place of a time.
 * @throws {ValidationError} with a pointer to each fault of what was typed; a telephone number is needed to be called.
 */
export function createBookingRequest(
  client: Client,
  body: NewBookingRequest,
  options?: IdempotentCallOptions,
): Answer<'createBookingRequest'> {
  const params = { header: keyed(options) };
  return client.send((http, init) => http.POST('/booking-requests', { ...init, params, body }), options);
}

/** Who asked to be contacted, newest first. Needs a secret key. */
export function listBookingRequests(
  client: Client,
  query: ListBookingRequestsQuery = {},
  options?: CallOptions,
): ListAnswer<'listBookingRequests'> {
  return createList((cursor = query.cursor) => {
    const params = { query: given({ ...query, cursor }) };
    return client.send((http, init) => http.GET('/booking-requests', { ...init, params }), options);
  });
}

/** One request, with its answer. Needs a secret key. */
export function getBookingRequest(
  client: Client,
  bookingRequestId: BookingRequestId,
  options?: CallOptions,
): Answer<'getBookingRequest'> {
  const params = { path: { bookingRequestId } };
  return client.send((http, init) => http.GET('/booking-requests/{bookingRequestId}', { ...init, params }), options);
}

/**
 * Says yes or no to a request, and may invite to book. Needs a secret key.
 * @throws {ConflictError} `request-closed`, when it was answered otherwise or has ended.
 */
export function answerBookingRequest(
  client: Client,
  bookingRequestId: BookingRequestId,
  body: BookingRequestAnswer,
  options?: IdempotentCallOptions,
): Answer<'answerBookingRequest'> {
  const params = { path: { bookingRequestId }, header: keyed(options) };
  return client.send(
    (http, init) => http.POST('/booking-requests/{bookingRequestId}/answer', { ...init, params, body }),
    options,
  );
}
