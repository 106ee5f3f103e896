import type { Answer } from '../answer.ts';
import type { Client, SessionCallOptions } from '../create-client.ts';
import { withSession } from './with-session.ts';

/** The session that a mail link is for, with its review once there is one. */
export function getReviewInvitation(client: Client, options?: SessionCallOptions): Answer<'getReviewInvitation'> {
  return client.send((http, init) => http.GET('/review-invitation', init), withSession(client, options));
}
