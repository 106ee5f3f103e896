import { clockIn, type InGap } from './clock.ts';

const minute = 60_000;

/**
 * The instant (epoch ms) at which clocks in `zone` show a date and time, e.g. '2026-10-25', '02:30'.
 * Null when they skip it in spring; the earlier of the two in autumn. Throws RangeError for an unknown zone.
 */
export function wallTimeToInstant(date: string, time: string, zone: string): number | null {
  return instantOf(Date.parse(`${date}T00:00Z`) / minute + minuteOfDay(time), zone);
}

/** The same for `wall`, the minutes that the calendar and clock of the zone are past 1970-01-01 00:00. */
export function instantOf(wall: number, zone: string, inGap: InGap = 'none'): number | null {
  return clockIn(zone).instantOf(wall, inGap);
}

/** What the calendar and clock of `zone` show at an instant (epoch ms), as minutes past 1970-01-01 00:00, rounded down. */
export function wallAt(instant: number, zone: string): number {
  return clockIn(zone).wallAt(instant);
}

/** '09:30' → 570; '24:00' → 1440. Seconds round up, so that 23:59:59 is the end of the day. */
export function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 60 + minutes + (seconds > 0 ? 1 : 0);
}
