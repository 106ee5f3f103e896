const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long to wait after the first attempt, the second, and so on: ten attempts, the last of them three days after the first. */
export const waits = [
  5 * second,
  minute,
  5 * minute,
  30 * minute,
  2 * hour,
  6 * hour,
  12 * hour,
  24 * hour,
  27 * hour,
] as const;

/** No attempt is made later than this after the first, whatever a receiver asks for. */
export const longest = 72 * hour;

/** An attempt that failed. */
export interface FailedAttempt {
  /** How many there were, this one among them. */
  readonly attempts: number;
  /** When the first of them was made. */
  readonly beganAt: Date;
  readonly now: Date;
  /** The header as it came. */
  readonly retryAfter: string | null;
}

/**
 * When to try again, or null when this was the last time. Up to a tenth is added by chance, so that what failed together does not
 * come back together. A receiver may ask for a longer wait, within the three days.
 * @param random from 0 to 1, handed in
 */
export function nextAttempt({ attempts, beganAt, now, retryAfter }: FailedAttempt, random: number): Date | null {
  const wait = waits[attempts - 1];
  const end = beganAt.getTime() + longest;
  if (wait === undefined || now.getTime() >= end) return null;
  const asked = askedFor(retryAfter, now);
  const due = now.getTime() + Math.max(wait * (1 + random / 10), asked);
  return new Date(Math.min(due, end));
}

/** Milliseconds of a `Retry-After`, in seconds or as a date; 0 for what is neither. */
function askedFor(header: string | null, now: Date): number {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * second;
  const at = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? 0 : Math.max(0, at - now.getTime());
}
