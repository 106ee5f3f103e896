import type { Clock } from './clock.ts';
import { type AttuneError, isAttuneError } from './errors.ts';
import type { Answered, Exchange } from './transport.ts';
import { waitBefore } from './wait-before.ts';

/** How often and how long a failed call is tried again. */
export interface Patience {
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly maxRetries: number;
  /** A platform that wants to be left alone for more milliseconds than this is not asked again. */
  readonly longestWait: number;
  /** When the call must have ended, in milliseconds since 1970. */
  readonly until: number;
  readonly abort: AbortSignal | undefined;
}

/** Another attempt of the call. */
export type Again = (exchange: Exchange) => Promise<Answered>;

/**
 * Goes on after a first attempt failed with `error`: waits and tries again, as long as that is safe and of use and there is
 * time. A wait that would outlast the call is not begun. Throws the last error, with how many attempts there were; or
 * the caller's reason, as soon as they abort.
 */
export async function tryAgain(
  error: unknown,
  exchange: Exchange,
  again: Again,
  { clock, random, maxRetries, longestWait, until, abort }: Patience,
): Promise<Answered> {
  let failure = error;
  let last = exchange;
  let attempts = 1;
  while (attempts <= maxRetries && isAttuneError(failure) && mayPass(failure) && isSafe(last.sent)) {
    const wait = waitBefore(attempts, last.response, clock.now(), random);
    if (wait > longestWait || clock.now() + wait >= until) break;
    await clock.sleep(wait, abort);
    attempts += 1;
    last = {};
    try {
      return await again(last);
    } catch (next) {
      failure = next;
    }
  }
  throw isAttuneError(failure) ? Object.assign(failure, { attempts }) : failure;
}

/** What may be otherwise next time. A connection that fails and an attempt that takes too long have no status. */
function mayPass({ status, code }: AttuneError): boolean {
  return passing.includes(status) || passing.includes(code);
}

const passing: readonly unknown[] = [408, 429, 502, 503, 504, 'unreachable', 'timeout', 'idempotency-in-progress'];

/** What can arrive twice and happen once. What was never sent, because it could not be made, will not be next time. */
function isSafe(sent: RequestInit | undefined): boolean {
  return sent?.method === 'GET' || new Headers(sent?.headers).has('Idempotency-Key');
}
