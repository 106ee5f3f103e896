import type { Client, SessionCallOptions } from '../create-client.ts';
import type { ReviewInvitation } from '../generated/schema.ts';
import { withSession } from './with-session.ts';

/** The session that a mail link is for, with its review once there is one. */
export function getReviewInvitation(client: Client, options?: SessionCallOptions): Promise<ReviewInvitation> {
  return client.send((http, init) => http.GET('/review-invitation', init), withSession(client, options));
}
