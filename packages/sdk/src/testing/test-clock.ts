import type { Clock } from '../create-client.ts';
import { exampleNow } from './example-now.ts';

/**
 * A clock that stands, and goes on when somebody waits for it or when it is told to: a test that waits for half a minute
 * takes none. Hand it to the client, the mocked platform and the verifier, and they agree on the time:
 *
 *     const clock = testClock();
 *     const attune = createAttune({ key, api, clock, fetch: fetchFrom(rateLimited({ now: clock.now })) });
 *     await verifyWebhook(await signWebhook(event, { now: clock.now }), { secret: webhookSecret, now: clock.now });
 */
export interface TestClock extends Clock {
  /** Every wait so far, in milliseconds and in order, those that were given up included. */
  readonly waited: readonly number[];
  /** Lets time pass: so many milliseconds. */
  advance(milliseconds: number): void;
}

/** A clock that stands at `start`: the moment that the contract's examples are written for, when left out. */
export function testClock(start: Date | number | string = exampleNow): TestClock {
  let at = new Date(start).getTime();
  const waited: number[] = [];
  const advance = (milliseconds: number) => {
    at += milliseconds;
  };
  return {
    waited,
    now: () => at,
    advance,
    async sleep(milliseconds, signal) {
      waited.push(milliseconds);
      await Promise.resolve(); // whoever asked for it may still give it up
      signal?.throwIfAborted();
      advance(milliseconds);
    },
  };
}
