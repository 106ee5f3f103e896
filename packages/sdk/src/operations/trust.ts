import type { Answer } from '../answer.ts';
import type { CallOptions, Client, IdempotentCallOptions } from '../create-client.ts';
import type { NewLinkRequest, NewLinkSession } from '../generated/schema.ts';
import { keyed } from './keyed.ts';

/**
 * Exchanges the token of a mail link for a session of thirty minutes. May be repeated while the link is valid.
 * @throws {LinkExpiredError} when the link is void or what it was for has been done.
 */
export function createLinkSession(
  client: Client,
  body: NewLinkSession,
  options?: CallOptions,
): Answer<'createLinkSession'> {
  return client.send((http, init) => http.POST('/link-sessions', { ...init, body }), options);
}

/** Asks for a lost link by mail. The answer is the same whether the practice knows the address or not. */
export function requestLink(
  client: Client,
  body: NewLinkRequest,
  options?: IdempotentCallOptions,
): Answer<'requestLink'> {
  const params = { header: keyed(options) };
  return client.send((http, init) => http.POST('/link-requests', { ...init, params, body }), options);
}
