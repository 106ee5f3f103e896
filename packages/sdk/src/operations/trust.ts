import type { CallOptions, Client } from '../create-client.ts';
import type { LinkSession, NewLinkSession } from '../generated/schema.ts';

/**
 * Exchanges the token of a mail link for a session of thirty minutes. May be repeated while the link is valid.
 * @throws {LinkExpiredError} when the link is void or what it was for has been done.
 */
export function createLinkSession(client: Client, body: NewLinkSession, options?: CallOptions): Promise<LinkSession> {
  return client.send((http, init) => http.POST('/link-sessions', { ...init, body }), options);
}
