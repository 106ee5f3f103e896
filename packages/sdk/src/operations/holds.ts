import type { Answer } from '../answer.ts';
import type { Client, IdempotentCallOptions, SessionCallOptions } from '../create-client.ts';
import type { HoldId, HoldSecret, NewHold } from '../generated/schema.ts';
import { keyed } from './keyed.ts';
import { withSession } from './with-session.ts';

/**
 * Keeps a free time while a form is filled in, of any therapist of the service if none is named. The answer's `secret` is
 * needed for everything further. With `reschedules` the session of that booking's link is sent along.
 * @throws {SlotTakenError} with near free times, when the time is taken or not offered.
 * @throws {RateLimitError} when too many times are held from one address.
 */
export function createHold(
  client: Client,
  body: NewHold,
  options?: SessionCallOptions & IdempotentCallOptions,
): Answer<'createHold'> {
  const allowed = body.reschedules ? withSession(client, options) : options;
  const params = { header: keyed(options) };
  return client.send((http, init) => http.POST('/holds', { ...init, params, body }), allowed);
}

/**
 * Starts the time of a hold anew.
 * @throws {ConflictError} `hold-extended-too-often`, after the tenth time.
 * @throws {SlotTakenError} when the hold had ended and the time is gone.
 * @throws {RateLimitError} when it had ended and too many times are held from this address.
 */
export function extendHold(
  client: Client,
  holdId: HoldId,
  body: HoldSecret,
  options?: SessionCallOptions,
): Answer<'extendHold'> {
  const params = { path: { holdId } };
  return client.send((http, init) => http.POST('/holds/{holdId}/extend', { ...init, params, body }), options);
}

/** Gives a held time back, also as the page is being left. Giving back what has ended is no fault. */
export function releaseHold(
  client: Client,
  holdId: HoldId,
  body: HoldSecret,
  options?: SessionCallOptions,
): Answer<'releaseHold'> {
  const params = { path: { holdId } };
  return client.send(
    (http, init) => http.POST('/holds/{holdId}/release', { ...init, params, body, keepalive: true }),
    options,
  );
}
