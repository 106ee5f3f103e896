/**
 * Milliseconds from `now` that `Retry-After` asks for: seconds, or a date in any of the three forms of RFC 9110; none for
 * a date that has passed. Undefined for anything else.
 */
export function parseRetryAfter(value: string, now: number): number | undefined {
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Math.max(0, dateOf(value) - now);
  return wait >= 0 ? wait : undefined;
}

/**
 * Engines read dates into texts like `1.5`, so it has to look like one. They differ on a year of two digits, which is of
 * this century here: nobody asks to wait for the last one. And without `GMT`, as asctime writes it, they take their own zone.
 */
function dateOf(value: string): number {
  const text = value.replace(/-(\w+)-(?=\d\d )/, ' $1 20').replace(/ GMT$/, '');
  return /^[A-Z].*:/.test(value) ? Date.parse(`${text} GMT`) : NaN;
}
