import type { Http, Received } from './calls.ts';
import { checkOptions } from './check-options.ts';
import { createClientOver } from './client-over.ts';
import { systemClock, type Clock } from './clock.ts';
import { unlessElsewhere } from './next-page.ts';
import { tryAgain } from './retry.ts';
import { timed, unlessLate } from './timed.ts';
import {
  attemptsWith,
  currentFetch,
  type Exchange,
  type Fetch,
  type Means,
  type Send,
  type Transport,
} from './transport.ts';

export type { Clock };

/** How to reach a practice. */
export interface ClientOptions {
  /** `pk_…` in pages, `sk_…` on the practice's own server and nowhere else. */
  key: string;
  /** Origin of the platform, without `/v1`: `https://api.example`. */
  api: string;
  /** Session of a mail link, for the calls that such a link allows. */
  session?: string | undefined;
  /** Milliseconds a call may take in all, its attempts and the waiting between them. 15,000 when left out. */
  timeout?: number | undefined;
  /** Milliseconds a single attempt may take. As long as the whole call when left out. */
  attemptTimeout?: number | undefined;
  /**
   * How often a call that failed is sent again, where that is safe: reads, and whatever carries an Idempotency-Key. 2
   * when left out, 0 for never.
   */
  maxRetries?: number | undefined;
  /** In place of the global `fetch`. */
  fetch?: Fetch | undefined;
  /** In place of the system's, for the waiting between attempts. */
  clock?: Clock | undefined;
  /** In place of `Math.random`: from 0 up to 1. */
  random?: (() => number) | undefined;
}

/** What every call takes beside its own arguments. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's reason, also while it waits between two attempts. */
  signal?: AbortSignal | undefined;
  /** Milliseconds this call may take in all, in place of the client's. */
  timeout?: number | undefined;
  /** Milliseconds a single attempt of this call may take, in place of the client's. */
  attemptTimeout?: number | undefined;
  /** How often this call may be sent again, in place of the client's. */
  maxRetries?: number | undefined;
}

/** For calls that must not happen twice. */
export interface IdempotentCallOptions extends CallOptions {
  /**
   * Names the intent. Keep it and send it again when trying again, and it happens once however often it arrives. Made
   * anew for each call when left out; the attempts of one call share it.
   */
  idempotencyKey?: string | undefined;
}

/** For calls that a mail link allows. */
export interface SessionCallOptions extends CallOptions {
  /** Session of a mail link, in place of the client's. */
  session?: string | undefined;
}

/** For a change that may be made only if nobody else was faster. */
export interface ConditionalCallOptions extends CallOptions {
  /** The `etag` of what was read, from its `.safe()`. When it was changed since, the call is refused with `precondition-failed`. */
  ifMatch?: string | undefined;
}

/** For a change that could undo what somebody else wrote. */
export interface MatchingCallOptions extends CallOptions {
  /**
   * The `etag` of what was read, from its `.safe()`: when it was changed since, the call is refused with
   * `precondition-failed`. `*` changes whatever is there now.
   */
  ifMatch: string;
}

/** What operations are given to work on: `createClient` for single functions, `createAttune` for all methods. */
export interface Client {
  /** Origin of the platform, for links to its pages. */
  readonly api: string;
  readonly session: string | undefined;
  /**
   * Sends one request, more often where it may be tried again, and answers its body. For operations; use their
   * functions.
   */
  send<T>(
    request: (http: Http, init: CallInit) => Promise<Received<T>>,
    options?: SessionCallOptions & ConditionalCallOptions,
  ): Promise<T>;
}

/** What `send` wants every request to be made with. It may ask for the request more than once: each is an attempt. */
export type CallInit = Means & {
  readonly headers: { Authorization: string | undefined; 'If-Match': string | undefined };
};

/**
 * The smallest client, for use with functions: `listTherapists(client, { city: ['Berlin'] })`. A bundler keeps only
 * the operations that are imported.
 * @throws {TypeError} for a key or an origin that cannot be one, and for a secret key in a browser.
 */
export function createClient(options: ClientOptions): Client {
  checkOptions(options);
  return createClientOver(retrying(options), options);
}

/** Attempts one after the other, within the time of the call. */
function retrying(options: ClientOptions): Transport {
  const { fetch, clock = systemClock, random = Math.random } = options;
  const send: Send = fetch ? (url, init) => fetch(new Request(url, init)) : currentFetch;
  const once = attemptsWith(async (url, init) => {
    init.redirect = 'manual'; // a POST would go on as a GET, whose success is none
    return unlessElsewhere(url, unlessLate(init, await send(url, init)));
  }, timed);
  return async (act, call) => {
    const abort = call.signal;
    const maxRetries = call.maxRetries ?? options.maxRetries ?? 2;
    const until = clock.now() + (call.timeout ?? options.timeout ?? 15_000);
    const most = call.attemptTimeout ?? options.attemptTimeout ?? Infinity;
    const attempt = (exchange: Exchange) => once(act, Math.min(most, until - clock.now()), abort, exchange);
    const exchange = {};
    try {
      return await attempt(exchange);
    } catch (error) {
      return tryAgain(error, exchange, attempt, { clock, random, maxRetries, longestWait, until, abort });
    }
  };
}

/** Five minutes, should the call itself have so much time. */
const longestWait = 300_000;
