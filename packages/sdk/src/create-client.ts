import type { Http, Received } from './calls.ts';
import { createClientOver } from './client-over.ts';

import { currentFetch, sendingWith, type Fetch, type Means } from './transport.ts';

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

/** Tells the time, and lets it pass. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason as soon as that is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
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
  /**
   * The `ETag` of what is being changed, as it was read, or `*`: when it has changed meanwhile the call is refused with
   * 412, and nobody's change is overwritten.
   */
  ifMatch?: string | undefined;
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
    request: (http: Http, init: CallInit) => Promise<Received<NoInfer<T>>>,
    options?: SessionCallOptions,
  ): Promise<T>;
}

/** What `send` wants every request to be made with. It may ask for the request more than once: each is an attempt. */
export type CallInit = Means & {
  readonly headers: { Authorization: string | undefined; 'If-Match': string | undefined };
};

/**
 * The smallest client, for use with functions: `listTherapists(client, { city: ['Berlin'] })`. A bundler keeps only
 * the operations that are imported.
 * @throws {TypeError} for a secret key in a browser.
 */
export function createClient({ fetch = currentFetch, timeout = 15_000, ...options }: ClientOptions): Client {
  const once = sendingWith(fetch);
  return createClientOver((act, call) => once(act, call.timeout ?? timeout, call.signal), options);
}
