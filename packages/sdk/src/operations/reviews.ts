import type { Answer, ListAnswer } from '../answer.ts';
import type {
  CallOptions,
  Client,
  ConditionalCallOptions,
  IdempotentCallOptions,
  SessionCallOptions,
} from '../create-client.ts';
import type { BookingId, NewReview, ReviewChange, ReviewId, ReviewRemoval } from '../generated/schema.ts';
import { createList } from '../pages.ts';
import { keyed } from './keyed.ts';
import { given, type QueryOf } from './query.ts';
import { withSession } from './with-session.ts';

export type ListPracticeReviewsQuery = QueryOf<'listPracticeReviews'>;

/**
 * Writes the review of the session that a mail link is for. The answer says what to show next.
 * @throws {LinkExpiredError} `link-spent`, when there is one already.
 * @throws {ConflictError} `booking-not-ended` or `booking-state`, when the session was not held.
 */
export function createReview(
  client: Client,
  body: NewReview,
  options?: SessionCallOptions & IdempotentCallOptions,
): Answer<'createReview'> {
  const params = { header: keyed(options) };
  return client.send((http, init) => http.POST('/reviews', { ...init, params, body }), withSession(client, options));
}

/** A review as its author reads it, by the session of the link that it was written by. */
export function getReview(client: Client, reviewId: ReviewId, options?: SessionCallOptions): Answer<'getReview'> {
  const params = { path: { reviewId } };
  return client.send(
    (http, init) => http.GET('/reviews/{reviewId}', { ...init, params }),
    withSession(client, options),
  );
}

/**
 * Changes a review, by its author.
 * @throws {PreconditionError} with `ifMatch`, when it was changed since it was read.
 * @throws {ReviewClosedError} once 48 hours have passed since it was written, or the practice removed it.
 */
export function updateReview(
  client: Client,
  reviewId: ReviewId,
  body: ReviewChange,
  options?: SessionCallOptions & ConditionalCallOptions,
): Answer<'updateReview'> {
  const params = { path: { reviewId } };
  return client.send(
    (http, init) => http.PATCH('/reviews/{reviewId}', { ...init, params, body }),
    withSession(client, options),
  );
}

/** Every review of the practice, private and removed ones included. Needs a secret key. */
export function listPracticeReviews(
  client: Client,
  query: ListPracticeReviewsQuery = {},
  options?: CallOptions,
): ListAnswer<'listPracticeReviews'> {
  return createList((cursor = query.cursor) =>
    client.send(
      (http, init) => http.GET('/reviews', { ...init, params: { query: given({ ...query, cursor }) } }),
      options,
    ),
  );
}

/** Takes a review down for a listed reason, none of which lies in the score. Needs a secret key. */
export function removeReview(
  client: Client,
  reviewId: ReviewId,
  body: ReviewRemoval,
  options?: CallOptions,
): Answer<'removeReview'> {
  const params = { path: { reviewId } };
  return client.send((http, init) => http.POST('/reviews/{reviewId}/remove', { ...init, params, body }), options);
}

/** Puts a removed review back to what its author chose. Needs a secret key. */
export function restoreReview(client: Client, reviewId: ReviewId, options?: CallOptions): Answer<'restoreReview'> {
  const params = { path: { reviewId } };
  return client.send((http, init) => http.POST('/reviews/{reviewId}/restore', { ...init, params }), options);
}

/**
 * Invites the client of a session that was held to review it; `queued` says whether anything will be sent. Needs a
 * secret key.
 * @throws {ConflictError} `booking-not-ended` or `booking-state`.
 */
export function inviteReview(client: Client, bookingId: BookingId, options?: CallOptions): Answer<'inviteReview'> {
  const params = { path: { bookingId } };
  return client.send(
    (http, init) => http.POST('/bookings/{bookingId}/review-invitation', { ...init, params }),
    options,
  );
}
