import type { Answer } from '../answer.ts';
import type { Client, SessionCallOptions } from '../create-client.ts';
import { given, type QueryOf } from './query.ts';
import { withSession } from './with-session.ts';

export type ListSlotsQuery = QueryOf<'listSlots'>;

/**
 * Bookable starts between two instants at most 62 days apart; those too close to book come as `contactOnly`. With
 * `reschedules` the session of that booking's link is sent along, and its own time counts as free.
 */
export function listSlots(client: Client, query: ListSlotsQuery, options?: SessionCallOptions): Answer<'listSlots'> {
  const allowed = query.reschedules ? withSession(client, options) : options;
  return client.send((http, init) => http.GET('/slots', { ...init, params: { query: given(query) } }), allowed);
}
