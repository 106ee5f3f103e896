import { errorOfFailure, errorOfResponse } from './errors.ts';

/** What sends one request; handed in, so that a test can hand in something else. */
export type Fetch = (request: Request) => Promise<Response>;

/** What sends what would make a request: to make one first costs as much as all else that is done for a call. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** Carries a call out: `act` makes its request, sends it and reads the answer, each time that it is called. */
export type Transport = (act: Act, limits: Limits) => Promise<Answered>;

/** One attempt of a call, with what it is to be made with. */
export type Act = (means: Means) => Promise<Answered>;

/** What an attempt is made with: what sends its request, and what ends it. */
export type Means = { readonly fetch: Send; readonly signal: AbortSignal };

/** What a call comes to: the answer, and its body as it was read. */
export interface Answered {
  readonly response: Response;
  readonly data?: unknown;
}

/** How long a call may take and how often it may be tried, where it says so itself. */
export interface Limits {
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: number | undefined;
  readonly attemptTimeout?: number | undefined;
  readonly maxRetries?: number | undefined;
}

/** What an attempt sent and was answered, as far as it came: whether it is tried again depends on it. */
export interface Exchange {
  sent?: RequestInit;
  response?: Response;
}

/** Makes one attempt of at most `timeout` milliseconds, the reading of the body included, and notes its exchange. */
export type Once = (act: Act, timeout: number, abort: AbortSignal | undefined, exchange: Exchange) => Promise<Answered>;

/** Lets something act under a signal that aborts after `timeout` milliseconds, or when the caller aborts. */
export type Within = <T>(
  act: (signal: AbortSignal) => Promise<T>,
  timeout: number,
  abort: AbortSignal | undefined,
) => Promise<T>;

/**
 * Attempts that are sent by `send`. An answer outside 2xx becomes the error it stands for, whatever its body; what else
 * goes wrong is an AttuneError too, or the caller's own reason when they aborted.
 */
export function attemptsWith(send: Send, within: Within): Once {
  return async (act, timeout, abort, exchange) => {
    const noting: Send = async (url, init) => {
      exchange.sent = init;
      const response = (exchange.response = await send(url, init));
      if (!response.ok) throw await errorOfResponse(response);
      return response;
    };
    try {
      return await within((signal) => act({ fetch: noting, signal }), timeout, abort);
    } catch (error) {
      throw abort?.aborted ? abort.reason : errorOfFailure(error, exchange.response);
    }
  };
}

/** The fewest bytes: the platform joins deadline and abort, and nothing is taken down. */
export const joined: Within = (act, timeout, abort) => {
  const late = AbortSignal.timeout(timeout);
  return act(abort ? AbortSignal.any([late, abort]) : late);
};

/** Looked up at each call: a page or a test may replace it later. */
export const currentFetch: Send = (url, init) => globalThis.fetch(url, init);
