import type { Answer, ListAnswer } from '../answer.ts';
import type { CallOptions, Client, IdempotentCallOptions } from '../create-client.ts';
import type { GroupSessionCancellation, GroupSessionId, NewGroupSession } from '../generated/schema.ts';
import { createList } from '../pages.ts';
import { keyed } from './keyed.ts';
import { given, type QueryOf } from './query.ts';

export type ListGroupSessionsQuery = QueryOf<'listGroupSessions'>;

/** The dated sessions with seats, by their start. Needs a secret key. */
export function listGroupSessions(
  client: Client,
  query: ListGroupSessionsQuery = {},
  options?: CallOptions,
): ListAnswer<'listGroupSessions'> {
  return createList((cursor = query.cursor) => {
    const params = { query: given({ ...query, cursor }) };
    return client.send((http, init) => http.GET('/group-sessions', { ...init, params }), options);
  });
}

/**
 * Sets a session with seats. Needs a secret key.
 * @throws {SlotTakenError} when the therapist has something else then.
 */
export function createGroupSession(
  client: Client,
  body: NewGroupSession,
  options?: IdempotentCallOptions,
): Answer<'createGroupSession'> {
  const params = { header: keyed(options) };
  return client.send((http, init) => http.POST('/group-sessions', { ...init, params, body }), options);
}

/** Cancels a session with seats and each of its bookings, and gives everything back. Needs a secret key. */
export function cancelGroupSession(
  client: Client,
  groupSessionId: GroupSessionId,
  body: GroupSessionCancellation = {},
  options?: CallOptions,
): Answer<'cancelGroupSession'> {
  const params = { path: { groupSessionId } };
  return client.send(
    (http, init) => http.POST('/group-sessions/{groupSessionId}/cancel', { ...init, params, body }),
    options,
  );
}
