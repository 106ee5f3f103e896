import type { ListAnswer } from '../answer.ts';
import type { CallOptions, Client } from '../create-client.ts';
import type { TherapistId } from '../generated/schema.ts';
import { createList } from '../pages.ts';
import { given, type QueryOf } from './query.ts';

export type ListReviewsQuery = QueryOf<'listReviews'>;

/** What clients published about a therapist, newest first. Each page has `summary`: what all of it says in sum. */
export function listReviews(
  client: Client,
  therapistId: TherapistId,
  query: ListReviewsQuery = {},
  options?: CallOptions,
): ListAnswer<'listReviews'> {
  return createList((cursor = query.cursor) => {
    const params = { path: { therapistId }, query: given({ ...query, cursor }) };
    return client.send((http, init) => http.GET('/therapists/{therapistId}/reviews', { ...init, params }), options);
  });
}
