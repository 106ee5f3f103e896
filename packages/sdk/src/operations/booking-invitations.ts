import type { Answer, ListAnswer } from '../answer.ts';
import type { CallOptions, Client, IdempotentCallOptions, SessionCallOptions } from '../create-client.ts';
import type { BookingInvitationId, NewBookingInvitation } from '../generated/schema.ts';
import { createList } from '../pages.ts';
import { keyed } from './keyed.ts';
import { given, type QueryOf } from './query.ts';
import { withSession } from './with-session.ts';

export type ListBookingInvitationsQuery = QueryOf<'listBookingInvitations'>;

/** Sends a link that leads to the times of a service. Needs a secret key. */
export function createBookingInvitation(
  client: Client,
  body: NewBookingInvitation,
  options?: IdempotentCallOptions,
): Answer<'createBookingInvitation'> {
  const params = { header: keyed(options) };
  return client.send((http, init) => http.POST('/booking-invitations', { ...init, params, body }), options);
}

/** Who was invited to book, newest first. Needs a secret key. */
export function listBookingInvitations(
  client: Client,
  query: ListBookingInvitationsQuery = {},
  options?: CallOptions,
): ListAnswer<'listBookingInvitations'> {
  return createList((cursor = query.cursor) => {
    const params = { query: given({ ...query, cursor }) };
    return client.send((http, init) => http.GET('/booking-invitations', { ...init, params }), options);
  });
}

/** An invitation, by the session of its own link or by secret key. */
export function getBookingInvitation(
  client: Client,
  bookingInvitationId: BookingInvitationId,
  options?: SessionCallOptions,
): Answer<'getBookingInvitation'> {
  const params = { path: { bookingInvitationId } };
  return client.send(
    (http, init) => http.GET('/booking-invitations/{bookingInvitationId}', { ...init, params }),
    withSession(client, options),
  );
}

/**
 * Takes an invitation back: its link ends. Needs a secret key.
 * @throws {ConflictError} `invitation-closed`, when it was answered by a booking.
 */
export function revokeBookingInvitation(
  client: Client,
  bookingInvitationId: BookingInvitationId,
  options?: CallOptions,
): Answer<'revokeBookingInvitation'> {
  const params = { path: { bookingInvitationId } };
  return client.send(
    (http, init) => http.POST('/booking-invitations/{bookingInvitationId}/revoke', { ...init, params }),
    options,
  );
}
