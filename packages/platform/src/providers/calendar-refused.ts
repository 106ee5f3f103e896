/** Why a calendar was not read. No address stands in it, so that it may be logged and shown. */
export type CalendarFault =
  | 'address-refused'
  | 'too-many-redirects'
  | 'unreachable'
  | 'timed-out'
  | 'refused-by-host'
  | 'too-large'
  | 'not-a-calendar'
  | 'too-many-events';

/** A calendar that could not, or may not, be read. */
export class CalendarRefused extends Error {
  override readonly name = 'CalendarRefused';
  readonly code: CalendarFault;

  constructor(code: CalendarFault, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}
