import type { CallOptions, Client } from '../create-client.ts';
import type {
  AvailabilityException,
  AvailabilityWindow,
  AvailabilityWindowPage,
  AvailabilityWindows,
  NewAvailabilityException,
} from '../generated/schema.ts';
import { createList, type List } from '../pages.ts';
import { given, type QueryOf } from './query.ts';

export type ListAvailabilityWindowsQuery = QueryOf<'listAvailabilityWindows'>;
export type ListAvailabilityExceptionsQuery = QueryOf<'listAvailabilityExceptions'>;

/** The weekly hours of a therapist. Needs a secret key. */
export function listAvailabilityWindows(
  client: Client,
  therapistId: string,
  query: ListAvailabilityWindowsQuery = {},
  options?: CallOptions,
): List<AvailabilityWindow> {
  return createList((cursor = query.cursor) => {
    const params = { path: { therapistId }, query: given({ ...query, cursor }) };
    return client.send(
      (http, init) => http.GET('/therapists/{therapistId}/availability-windows', { ...init, params }),
      options,
    );
  });
}

/** Sets the whole week of a therapist, in place of what was. Needs a secret key. */
export function replaceAvailabilityWindows(
  client: Client,
  therapistId: string,
  body: AvailabilityWindows,
  options?: CallOptions,
): Promise<AvailabilityWindowPage> {
  const params = { path: { therapistId } };
  return client.send(
    (http, init) => http.PUT('/therapists/{therapistId}/availability-windows', { ...init, params, body }),
    options,
  );
}

/** Closes a therapist for some days, or opens beyond the week. Needs a secret key. */
export function createAvailabilityException(
  client: Client,
  therapistId: string,
  body: NewAvailabilityException,
  options?: CallOptions,
): Promise<AvailabilityException> {
  const params = { path: { therapistId } };
  return client.send(
    (http, init) => http.POST('/therapists/{therapistId}/availability-exceptions', { ...init, params, body }),
    options,
  );
}

/** The closures and extra openings of a therapist that are not over. Needs a secret key. */
export function listAvailabilityExceptions(
  client: Client,
  therapistId: string,
  query: ListAvailabilityExceptionsQuery = {},
  options?: CallOptions,
): List<AvailabilityException> {
  return createList((cursor = query.cursor) => {
    const params = { path: { therapistId }, query: given({ ...query, cursor }) };
    return client.send(
      (http, init) => http.GET('/therapists/{therapistId}/availability-exceptions', { ...init, params }),
      options,
    );
  });
}

/** Takes a closure or an extra opening back. Needs a secret key. */
export async function removeAvailabilityException(
  client: Client,
  availabilityExceptionId: string,
  options?: CallOptions,
): Promise<void> {
  const params = { path: { availabilityExceptionId } };
  await client.send(
    (http, init) => http.POST('/availability-exceptions/{availabilityExceptionId}/remove', { ...init, params }),
    options,
  );
}
