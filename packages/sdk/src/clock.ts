import { timed } from './timed.ts';

/** Tells the time, and lets it pass. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason as soon as that is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The time of the machine. To sleep is to wait for what never comes, until time is up. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    timed<undefined>(() => new Promise(() => undefined), milliseconds, signal).catch((reason: unknown) => {
      if (signal?.aborted) throw reason;
    }),
};
