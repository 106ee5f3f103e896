/**
 * Milliseconds from `now` that `Retry-After` asks for: seconds, or a date in any of the three forms of RFC 9110; none for
 * a date that has passed. Undefined for anything else.
 */
export function parseRetryAfter(value: string, now: number): number | undefined {
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const then = date.test(value) ? Date.parse(value.replace(/( GMT)?$/, ' GMT')) : NaN; // asctime does not name its zone
  return then ? Math.max(0, then - now) : undefined;
}

/** Engines would read a date into texts like `1.5`. */
const date = /^[FMSTW].+:\d\d( GMT| \d{4})$/;
