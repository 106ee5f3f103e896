import { Temporal } from 'temporal-polyfill';

/** The offsets of one zone in order: `offsets[i]` ms hold from the instant `starts[i]` until `starts[i + 1]`. */
interface OffsetTable {
  readonly from: number;
  readonly until: number;
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

/** What a wall time inside the spring gap becomes: nothing, or the instant at which the gap opens. */
export type InGap = 'none' | 'edge';

const minute = 60_000;
const year = 366 * 24 * 60 * minute;
const tables = new Map<string, OffsetTable>();

/**
 * The instant (epoch ms) at which clocks in `zone` show a date and time, e.g. '2026-10-25', '02:30'.
 * Null when they skip it in spring; the earlier of the two in autumn. Throws RangeError for an unknown zone.
 */
export function wallTimeToInstant(date: string, time: string, zone: string): number | null {
  return instantOf(Date.parse(`${date}T00:00Z`) / minute + minuteOfDay(time), zone);
}

/** The same for `wall`, the minutes that the calendar and clock of the zone are past 1970-01-01 00:00. */
export function instantOf(wall: number, zone: string, inGap: InGap = 'none'): number | null {
  const local = wall * minute;
  const { starts, offsets } = tableAround(local, zone);
  for (let i = segmentBefore(starts, local); i < starts.length; i++) {
    const instant = local - at(offsets, i);
    const end = starts[i + 1] ?? Infinity;
    if (instant < at(starts, i)) return inGap === 'edge' ? at(starts, i) : null;
    if (instant < end) return instant;
  }
  throw new RangeError(`no offset is known in ${zone} at ${new Date(local).toISOString()}`);
}

/** What the calendar and clock of `zone` show at an instant (epoch ms), as minutes past 1970-01-01 00:00, rounded down. */
export function wallAt(instant: number, zone: string): number {
  const { starts, offsets } = tableAround(instant, zone);
  let i = segmentBefore(starts, instant);
  while (instant >= (starts[i + 1] ?? Infinity)) i++;
  return Math.floor((instant + at(offsets, i)) / minute);
}

/** '09:30' → 570; '24:00' → 1440. Seconds round up, so that 23:59:59 is the end of the day. */
export function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 60 + minutes + (seconds > 0 ? 1 : 0);
}

function tableAround(instant: number, zone: string): OffsetTable {
  const known = tables.get(zone);
  if (known && instant >= known.from && instant < known.until) return known;
  const from = Math.min(known?.from ?? Infinity, instant - year);
  const until = Math.max(known?.until ?? -Infinity, instant + 2 * year);
  const table = offsetTable(zone, from, until);
  tables.set(zone, table);
  return table;
}

/** Two days wider than asked for at either end, so that a wall time near the edge finds both of its neighbours. */
function offsetTable(zone: string, from: number, until: number): OffsetTable {
  const starts: number[] = [-Infinity];
  let moment: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(
    from - 2880 * minute,
  ).toZonedDateTimeISO(zone);
  const offsets: number[] = [moment.offsetNanoseconds / 1e6];
  for (;;) {
    moment = moment.getTimeZoneTransition('next');
    if (!moment || moment.epochMilliseconds > until + 2880 * minute) return { from, until, starts, offsets };
    starts.push(moment.epochMilliseconds);
    offsets.push(moment.offsetNanoseconds / 1e6);
  }
}

/** A segment that begins at least a day before `time`, so that no offset can hide an earlier one; found by halving. */
function segmentBefore(starts: readonly number[], time: number): number {
  const earliest = time - 1440 * minute;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(starts, middle) <= earliest) low = middle;
    else high = middle - 1;
  }
  return low;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? Number.NaN;
}
