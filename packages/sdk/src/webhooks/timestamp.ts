import { WebhookVerificationError } from './error.ts';

/** Decimal digits as a number is written, up to the year 5138: no sign, fraction, exponent, space or leading zero. */
const wholeSeconds = /^[1-9]\d{0,10}$/;

/**
 * Refuses what was signed too long ago, so that nothing can be replayed later, and what was signed in the future, so
 * that nothing can be kept for later.
 * @param now Milliseconds since 1970.
 * @throws {WebhookVerificationError}
 * @throws {TypeError} when the clock or the tolerance is no number: nothing is ever too old by it.
 */
export function checkTimestamp(timestamp: string, now: number, toleranceSeconds: number): void {
  if (!wholeSeconds.test(timestamp)) throw new WebhookVerificationError('malformed-timestamp');
  const age = Math.floor(now / 1000) - Number(timestamp);
  if (Number.isNaN(age - toleranceSeconds)) throw new TypeError('toleranceSeconds and now must be numbers, or a date');
  if (age > toleranceSeconds) throw new WebhookVerificationError('timestamp-too-old');
  if (age < -toleranceSeconds) throw new WebhookVerificationError('timestamp-too-new');
}
