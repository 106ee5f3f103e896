import type { Instant, LocalDate, TimeZone, WallTime } from './generated/schema.ts';

/**
 * An instant as a `Date`, to the millisecond.
 * @throws {RangeError} for what is no instant: a date, a time without `Z`, the 30th of February.
 */
export function toDate(instant: Instant): Date {
  const date = new Date(instant);
  const isForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(instant) && !Number.isNaN(date.getTime());
  // what some engines take for the 2nd of March is no 30th of February
  if (isForm && date.toISOString().slice(0, 19) === instant.slice(0, 19)) return date;
  throw new RangeError(`Not an instant: ${instant}`);
}

/** What calendar and clock on the wall show somewhere. */
export interface ZonedTime {
  /** `2026-03-03`. */
  readonly date: LocalDate;
  /** `09:00`, of 24 hours. */
  readonly time: WallTime;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** Minutes that the clock there is ahead of UTC: 60 in Berlin in winter, 120 in summer. */
  readonly offsetMinutes: number;
}

/**
 * What calendar and clock show in a zone at an instant. To show it to people, `toDate(instant).toLocaleString(locale,
 * { timeZone: zone })` has the words of their language.
 * @throws {RangeError} for what is no instant or no zone.
 */
export function inZone(instant: Instant, zone: TimeZone): ZonedTime {
  const at = toDate(instant);
  const format = new Intl.DateTimeFormat('en', { ...numbers, timeZone: zone });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts;
  const date = `${year.padStart(4, '0')}-${month}-${day}`;
  const time = `${hour}:${minute}`;
  const there = new Date(`${date}T${time}:${second}Z`);
  const offsetMinutes = Math.round((there.getTime() - at.getTime()) / 60_000);
  return { date, time, weekday: there.getUTCDay() || 7, offsetMinutes };
}

const numbers = {
  calendar: 'iso8601',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const;
