import type { Answer } from '../answer.ts';
import type { CallOptions, Client, ConditionalCallOptions, SessionCallOptions } from '../create-client.ts';
import type { SubscriptionChange } from '../generated/schema.ts';
import { withSession } from './with-session.ts';

/** What mail the client behind a mail link agreed to. */
export function getSubscription(client: Client, options?: SessionCallOptions): Answer<'getSubscription'> {
  return client.send((http, init) => http.GET('/subscription', init), withSession(client, options));
}

/** Changes some of these choices and leaves the rest. To take it back, send the opposite. */
export function updateSubscription(
  client: Client,
  body: SubscriptionChange,
  options?: SessionCallOptions & ConditionalCallOptions,
): Answer<'updateSubscription'> {
  return client.send((http, init) => http.PATCH('/subscription', { ...init, body }), withSession(client, options));
}

/**
 * The plain page behind the token of a mail program, as HTML. Changes nothing.
 * @throws {NotFoundError} for a token that nobody was given.
 */
export function getUnsubscribePage(client: Client, token: string, options?: CallOptions): Answer<'getUnsubscribePage'> {
  const params = { path: { token } };
  return client.send((http, init) => http.GET('/unsubscribe/{token}', { ...init, params, parseAs: 'text' }), options);
}

/**
 * What the button of a mail program does, RFC 8058: ends what the token is for. Answers a page that says so, as HTML.
 * @throws {NotFoundError} for a token that nobody was given.
 */
export function unsubscribeOneClick(
  client: Client,
  token: string,
  options?: CallOptions,
): Answer<'unsubscribeOneClick'> {
  const params = { path: { token } };
  return client.send((http, init) => http.POST('/unsubscribe/{token}', { ...init, params, parseAs: 'text' }), options);
}
