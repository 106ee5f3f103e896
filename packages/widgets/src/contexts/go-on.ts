import { systemClock, tryAgain } from '@attune/sdk';
import type { Again, Answered, Exchange } from '@attune/sdk';

/**
 * Tries a call of an element again, as the SDK does. No visitor is kept waiting unawares: who is to come back in more than
 * two seconds is told so, and sees the seconds pass.
 */
export function goOn(
  error: unknown,
  exchange: Exchange,
  again: Again,
  until: number,
  abort: AbortSignal | undefined,
): Promise<Answered> {
  const patience = { clock: systemClock, random: Math.random, maxRetries: 2, longestWait: 2000, until, abort };
  return tryAgain(error, exchange, again, patience);
}
