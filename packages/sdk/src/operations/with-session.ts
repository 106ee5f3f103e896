import type { Client, SessionCallOptions } from '../create-client.ts';

/**
 * The options of a call that a mail link allows. Only such calls carry the client's session: a public read with it would
 * no longer be a simple request.
 */
export function withSession(client: Client, options?: SessionCallOptions): SessionCallOptions {
  return { ...options, session: options?.session ?? client.session };
}
