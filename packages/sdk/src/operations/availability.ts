import type { CallOptions, Client } from '../create-client.ts';
import type { Slots } from '../generated/schema.ts';
import { given, type QueryOf } from './query.ts';

export type ListSlotsQuery = QueryOf<'listSlots'>;

/** Bookable starts between two instants at most 62 days apart; those too close to book come as `contactOnly`. */
export function listSlots(client: Client, query: ListSlotsQuery, options?: CallOptions): Promise<Slots> {
  return client.send((http, init) => http.GET('/slots', { ...init, params: { query: given(query) } }), options);
}
