import type { Answer, ListAnswer } from '../answer.ts';
import type { CallOptions, Client } from '../create-client.ts';
import type { TherapistId } from '../generated/schema.ts';
import { createList } from '../pages.ts';
import { given, type QueryOf } from './query.ts';

export type ListTherapistsQuery = QueryOf<'listTherapists'>;
export type ListTherapistFacetsQuery = QueryOf<'listTherapistFacets'>;
export type ListServicesQuery = QueryOf<'listServices'>;

/** Therapists of the directory: values of one filter are alternatives, filters narrow each other. */
export function listTherapists(
  client: Client,
  query: ListTherapistsQuery = {},
  options?: CallOptions,
): ListAnswer<'listTherapists'> {
  return createList((cursor = query.cursor) =>
    client.send(
      (http, init) => http.GET('/therapists', { ...init, params: { query: given({ ...query, cursor }) } }),
      options,
    ),
  );
}

/** How many therapists each value of each filter would leave, under the same filters. */
export function listTherapistFacets(
  client: Client,
  query: ListTherapistFacetsQuery = {},
  options?: CallOptions,
): Answer<'listTherapistFacets'> {
  return client.send(
    (http, init) => http.GET('/therapists/facets', { ...init, params: { query: given(query) } }),
    options,
  );
}

/**
 * A therapist's profile with services and places.
 * @throws {NotFoundError} when there is no such therapist in the directory.
 */
export function getTherapist(client: Client, therapistId: TherapistId, options?: CallOptions): Answer<'getTherapist'> {
  const params = { path: { therapistId } };
  return client.send((http, init) => http.GET('/therapists/{therapistId}', { ...init, params }), options);
}

/** What can be booked; with a `therapistId`, at that therapist's prices. */
export function listServices(
  client: Client,
  query: ListServicesQuery = {},
  options?: CallOptions,
): ListAnswer<'listServices'> {
  return createList((cursor = query.cursor) =>
    client.send(
      (http, init) => http.GET('/services', { ...init, params: { query: given({ ...query, cursor }) } }),
      options,
    ),
  );
}
