import { refuse } from '../../http/problem.ts';

/** Refuses (422) a zone that no clock knows; the contract can only check how its name is built. */
export function checkTimeZone(timeZone: string | undefined, pointer: string): void {
  if (timeZone === undefined || isTimeZone(timeZone)) return;
  refuse('validation-failed', {
    detail: 'One value is not as expected.',
    errors: [{ pointer, detail: 'must be an IANA time zone' }],
  });
}

/** Whether clocks know this zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false; // the only thing this constructor refuses here is the zone
  }
}
