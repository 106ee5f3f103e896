import { Temporal } from 'temporal-polyfill';

/** What a wall time inside the spring gap becomes: nothing, or the instant at which the gap opens. */
export type InGap = 'none' | 'edge';

const minute = 60_000;
const day = 1440 * minute;
const year = 366 * day;
/** A table is that much wider than asked for at either end, so that a wall time near the edge finds both of its neighbours. */
const margin = 2 * day;
const clocks = new Map<string, Clock>();

/** The clock of a zone, for who asks it often. Throws RangeError for an unknown zone. */
export function clockIn(zone: string): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Clock(zone);
  clocks.set(zone, clock);
  return clock;
}

/** Answers for one zone what instantOf and wallAt do. Away from changes of the clocks that costs no more than an addition. */
export class Clock {
  readonly #zone: string;
  #table: OffsetTable | null = null;
  // where #offset holds, and no offset of before or after could: at least a day away from any change
  #steadyFrom = Infinity;
  #steadyUntil = -Infinity;
  #offset = 0;

  constructor(zone: string) {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone); // throws where there is no such zone
    this.#zone = zone;
  }

  instantOf(wall: number, inGap: InGap = 'none'): number | null {
    const local = wall * minute;
    if (local >= this.#steadyFrom && local < this.#steadyUntil) return local - this.#offset;
    return this.#lookUp(local, inGap);
  }

  /** By how many ms the zone is ahead of UTC from one wall time until another; null where that changes, or nearly does. */
  offsetOver(from: number, until: number): number | null {
    if (from * minute < this.#steadyFrom || until * minute >= this.#steadyUntil) this.#lookUp(from * minute, 'edge');
    return from * minute >= this.#steadyFrom && until * minute < this.#steadyUntil ? this.#offset : null;
  }

  wallAt(instant: number): number {
    const isSteady = instant >= this.#steadyFrom && instant < this.#steadyUntil;
    return Math.floor((instant + (isSteady ? this.#offset : this.#offsetAt(instant))) / minute);
  }

  #lookUp(local: number, inGap: InGap): number | null {
    const table = this.#tableAround(local);
    const { starts, offsets } = table;
    for (let i = segmentBefore(starts, local); i < starts.length; i++) {
      const instant = local - at(offsets, i);
      const end = starts[i + 1] ?? Infinity;
      if (instant < at(starts, i)) return inGap === 'edge' ? at(starts, i) : null;
      if (instant >= end) continue;
      this.#keep(table, i);
      return instant;
    }
    throw new RangeError(`no offset is known in ${this.#zone} at ${new Date(local).toISOString()}`);
  }

  #offsetAt(instant: number): number {
    const table = this.#tableAround(instant);
    let i = segmentBefore(table.starts, instant);
    while (instant >= (table.starts[i + 1] ?? Infinity)) i++;
    this.#keep(table, i);
    return at(table.offsets, i);
  }

  #keep({ from, until, starts, offsets }: OffsetTable, i: number): void {
    this.#steadyFrom = Math.max(at(starts, i), from - margin) + day;
    this.#steadyUntil = Math.min(starts[i + 1] ?? Infinity, until + margin) - day;
    this.#offset = at(offsets, i);
  }

  #tableAround(time: number): OffsetTable {
    const known = this.#table;
    if (known && time >= known.from && time < known.until) return known;
    const from = Math.min(known?.from ?? Infinity, time - year);
    const until = Math.max(known?.until ?? -Infinity, time + 2 * year);
    return (this.#table = offsetTable(this.#zone, from, until));
  }
}

/** The offsets of one zone in order: `offsets[i]` ms hold from the instant `starts[i]` until `starts[i + 1]`. */
interface OffsetTable {
  readonly from: number;
  readonly until: number;
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

function offsetTable(zone: string, from: number, until: number): OffsetTable {
  const starts: number[] = [-Infinity];
  let moment: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(from - margin).toZonedDateTimeISO(
    zone,
  );
  const offsets: number[] = [moment.offsetNanoseconds / 1e6];
  for (;;) {
    moment = moment.getTimeZoneTransition('next');
    if (!moment || moment.epochMilliseconds > until + margin) return { from, until, starts, offsets };
    starts.push(moment.epochMilliseconds);
    offsets.push(moment.offsetNanoseconds / 1e6);
  }
}

/** A segment that begins at least a day before `time`, so that no offset can hide an earlier one; found by halving. */
function segmentBefore(starts: readonly number[], time: number): number {
  const earliest = time - day;
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
