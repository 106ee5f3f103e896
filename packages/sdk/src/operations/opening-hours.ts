import type { Answer, ListAnswer } from '../answer.ts';
import type { CallOptions, Client, IdempotentCallOptions, MatchingCallOptions } from '../create-client.ts';
import type {
  AvailabilityExceptionId,
  AvailabilityWindows,
  NewAvailabilityException,
  TherapistId,
} from '../generated/schema.ts';
import { createList } from '../pages.ts';
import { keyed } from './keyed.ts';
import { given, type QueryOf } from './query.ts';

export type ListAvailabilityWindowsQuery = QueryOf<'listAvailabilityWindows'>;
export type ListAvailabilityExceptionsQuery = QueryOf<'listAvailabilityExceptions'>;

/** The weekly hours of a therapist. Needs a secret key. */
export function listAvailabilityWindows(
  client: Client,
  therapistId: TherapistId,
  query: ListAvailabilityWindowsQuery = {},
  options?: CallOptions,
): ListAnswer<'listAvailabilityWindows'> {
  return createList((cursor = query.cursor) => {
    const params = { path: { therapistId }, query: given({ ...query, cursor }) };
    return client.send(
      (http, init) => http.GET('/therapists/{therapistId}/availability-windows', { ...init, params }),
      options,
    );
  });
}

/**
 * Sets the whole week of a therapist, in place of what was. Needs a secret key.
 * @throws {PreconditionError} `precondition-failed`, when it was changed since it was read.
 */
export function replaceAvailabilityWindows(
  client: Client,
  therapistId: TherapistId,
  body: AvailabilityWindows,
  options: MatchingCallOptions,
): Answer<'replaceAvailabilityWindows'> {
  const params = { path: { therapistId } };
  return client.send(
    (http, init) => http.PUT('/therapists/{therapistId}/availability-windows', { ...init, params, body }),
    options,
  );
}

/** Closes a therapist for some days, or opens beyond the week. Needs a secret key. */
export function createAvailabilityException(
  client: Client,
  therapistId: TherapistId,
  body: NewAvailabilityException,
  options?: IdempotentCallOptions,
): Answer<'createAvailabilityException'> {
  const params = { path: { therapistId }, header: keyed(options) };
  return client.send(
    (http, init) => http.POST('/therapists/{therapistId}/availability-exceptions', { ...init, params, body }),
    options,
  );
}

/** The closures and extra openings of a therapist that are not over. Needs a secret key. */
export function listAvailabilityExceptions(
  client: Client,
  therapistId: TherapistId,
  query: ListAvailabilityExceptionsQuery = {},
  options?: CallOptions,
): ListAnswer<'listAvailabilityExceptions'> {
  return createList((cursor = query.cursor) => {
    const params = { path: { therapistId }, query: given({ ...query, cursor }) };
    return client.send(
      (http, init) => http.GET('/therapists/{therapistId}/availability-exceptions', { ...init, params }),
      options,
    );
  });
}

/** Takes a closure or an extra opening back. Needs a secret key. */
export function removeAvailabilityException(
  client: Client,
  availabilityExceptionId: AvailabilityExceptionId,
  options?: CallOptions,
): Answer<'removeAvailabilityException'> {
  const params = { path: { availabilityExceptionId } };
  return client.send(
    (http, init) => http.POST('/availability-exceptions/{availabilityExceptionId}/remove', { ...init, params }),
    options,
  );
}
