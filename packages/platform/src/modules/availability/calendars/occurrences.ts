import ICAL from 'ical.js';
import type { Range } from '../ranges.ts';
import type { Reading } from './busy-times.ts';
import type { InstantOf } from './calendar-zones.ts';

const day = 86_400_000;

/** Wall times further than this outside of what is read need not be turned into instants: no offset reaches so far. */
const margin = 2 * day;

/** The busy times of one event: its repetitions, but for those that stand as events of their own, and these. */
export function* occurrencesOf(
  events: readonly ICAL.Component[],
  instantOf: InstantOf,
  reading: Reading,
): Generator<Range> {
  const changed = new Set(
    events.flatMap((event) => timesOf(event, 'recurrence-id').map(({ wall, tzid }) => instantOf(wall, tzid))),
  );
  for (const event of events) {
    if (!isBusy(event)) continue;
    const isSingle = event.hasProperty('recurrence-id');
    yield* isSingle ? single(event, instantOf) : repeated(event, instantOf, reading, changed);
  }
}

function isBusy(event: ICAL.Component): boolean {
  const is = (name: string, value: string): boolean =>
    String(event.getFirstPropertyValue(name)).toUpperCase() === value;
  return !is('status', 'CANCELLED') && !is('transp', 'TRANSPARENT') && event.hasProperty('dtstart');
}

interface Wall {
  readonly wall: ICAL.Time;
  readonly tzid: string | null;
}

/** Every time under that name, with the zone it names; of a period its start. */
function timesOf(event: ICAL.Component, name: string): Wall[] {
  return event.getAllProperties(name).flatMap((property) => {
    const given = property.getParameter('tzid');
    const tzid = typeof given === 'string' ? given : null;
    const values = property.getValues() as unknown as (ICAL.Time | ICAL.Period)[];
    return values.flatMap((value) => {
      const wall = value instanceof ICAL.Time ? value : value.start;
      return wall instanceof ICAL.Time ? [{ wall, tzid }] : [];
    });
  });
}

function* single(event: ICAL.Component, instantOf: InstantOf): Generator<Range> {
  const [start] = timesOf(event, 'dtstart');
  if (start) yield rangeOf(start, lengthOf(event, start, instantOf), instantOf);
}

function* repeated(
  event: ICAL.Component,
  instantOf: InstantOf,
  reading: Reading,
  changed: ReadonlySet<number>,
): Generator<Range> {
  const [start] = timesOf(event, 'dtstart');
  if (!start) return;
  const length = lengthOf(event, start, instantOf);
  const excluded = new Set(
    timesOf(event, 'exdate').map(({ wall, tzid }) => instantOf(asStart(wall, start.wall), tzid ?? start.tzid)),
  );
  const seen = new Set<number>();
  for (const one of startsOf(event, start, instantOf, reading, length)) {
    const range = rangeOf(one, length, instantOf);
    if (seen.has(range.start) || excluded.has(range.start) || changed.has(range.start)) continue;
    seen.add(range.start);
    yield range;
  }
}

/** An exclusion that is a date means the repetition of that day. */
function asStart(wall: ICAL.Time, start: ICAL.Time): ICAL.Time {
  if (!wall.isDate || start.isDate) return wall;
  const time = wall.clone();
  time.isDate = false;
  [time.hour, time.minute, time.second] = [start.hour, start.minute, start.second];
  return time;
}

function* startsOf(
  event: ICAL.Component,
  start: Wall,
  instantOf: InstantOf,
  reading: Reading,
  length: Length,
): Generator<Wall> {
  yield start;
  yield* timesOf(event, 'rdate').map(({ wall, tzid }) => ({ wall, tzid: tzid ?? start.tzid }));
  const earliest = reading.from - margin - length.milliseconds;
  const latest = reading.until + margin;
  for (const rule of event.getAllProperties('rrule').flatMap((property) => property.getValues() as unknown[])) {
    if (!(rule instanceof ICAL.Recur)) continue;
    const { until } = rule;
    const lastInstant = until === null || until.isDate ? Infinity : instantOf(until, start.tzid);
    const lastDay = until?.isDate ? Date.UTC(until.year, until.month - 1, until.day) + day - 1 : Infinity;
    const steps = withoutEnd(rule).iterator(start.wall);
    for (let wall = nextOf(steps); wall; wall = nextOf(steps)) {
      const roughly = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
      if (roughly > Math.min(latest, lastDay)) break;
      if (roughly < earliest) continue;
      const one = { wall: wall.clone(), tzid: start.tzid };
      if (instantOf(one.wall, one.tzid) > lastInstant) break;
      yield one;
    }
  }
}

/** The library's types leave out that a rule comes to its end. */
function nextOf(steps: ICAL.RecurIterator): ICAL.Time | null {
  return steps.next();
}

/** Where a rule ends is an instant, which is compared here; the library would compare wall times of two zones. */
function withoutEnd(rule: ICAL.Recur): ICAL.Recur {
  const endless = rule.clone();
  endless.until = null;
  return endless;
}

/** How long an event takes: whole days for one of days, else exactly so long, also where clocks change in between. */
interface Length {
  readonly days: number | null;
  readonly milliseconds: number;
}

function lengthOf(event: ICAL.Component, start: Wall, instantOf: InstantOf): Length {
  const [end] = timesOf(event, 'dtend');
  const duration = event.getFirstPropertyValue('duration');
  const seconds = duration instanceof ICAL.Duration ? duration.toSeconds() : null;
  if (start.wall.isDate) {
    const days = end ? end.wall.subtractDate(start.wall).toSeconds() / 86_400 : seconds === null ? 1 : seconds / 86_400;
    return { days: Math.max(1, Math.ceil(days)), milliseconds: Math.max(1, Math.ceil(days)) * day };
  }
  if (end) return { days: null, milliseconds: instantOf(end.wall, end.tzid ?? start.tzid) - startOf(start, instantOf) };
  return { days: null, milliseconds: (seconds ?? 0) * 1000 };
}

function rangeOf(one: Wall, { days, milliseconds }: Length, instantOf: InstantOf): Range {
  const start = startOf(one, instantOf);
  if (days === null) return { start, end: start + milliseconds };
  const until = one.wall.clone();
  until.adjust(days, 0, 0, 0);
  return { start, end: startOf({ wall: until, tzid: one.tzid }, instantOf) };
}

function startOf({ wall, tzid }: Wall, instantOf: InstantOf): number {
  return instantOf(wall, tzid);
}
