import { clockIn, type Clock } from './clock.ts';
import { closedTimes, openRuns, type DatedException, type OpenRun, type WeeklyWindow } from './opening-times.ts';
import { Walk } from './ranges.ts';

/** What a service demands of a start. */
export interface SlotRules {
  readonly durationMinutes: number;
  readonly slotIntervalMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly minimumNoticeMinutes: number;
  /** The last day that is offered, counted from today in the zone of the windows. */
  readonly horizonDays: number;
  readonly maxPerDay: number | null;
  readonly maxPerWeek: number | null;
}

/** When one therapist gives one service in one format. Instants are epoch ms. */
export interface Agenda {
  readonly zone: string;
  readonly windows: readonly WeeklyWindow[];
  readonly exceptions: readonly DatedException[];
  /** What is occupied, with the buffers of what occupies it: start and end of each in turn, in the order of their starts. */
  readonly busy: readonly number[];
  /** Starts of this service that count towards its caps. */
  readonly counted: readonly number[];
}

/** Starts in order, as epoch ms: those that can be booked, and those inside the minimum notice, to be asked for in person. */
export interface ComputedSlots {
  readonly free: number[];
  readonly contactOnly: number[];
}

const minute = 60_000;
const day = 1440;

/** The starts from `from` until just before `to`, as seen at `now`. All three are epoch ms. */
export function computeSlots(agenda: Agenda, rules: SlotRules, from: number, to: number, now: number): ComputedSlots {
  const slots: ComputedSlots = { free: [], contactOnly: [] };
  const clock = clockIn(agenda.zone);
  const first = Math.max(from, now);
  const last = Math.min(to, endOfHorizon(clock, rules, now));
  if (first >= last) return slots;
  const length = rules.durationMinutes * minute;
  const search: Search = {
    rules,
    length,
    before: rules.bufferBeforeMinutes * minute,
    after: length + rules.bufferAfterMinutes * minute,
    clock,
    from: first,
    fromWall: clock.wallAt(first),
    to: last,
    earliest: now + rules.minimumNoticeMinutes * minute,
    busy: new Walk(agenda.busy),
    closed: new Walk(closedInstants(agenda, clock, first, last)),
    isFull: fullDays(agenda, clock, rules),
  };
  const lastDay = dayOf(clock.wallAt(last));
  for (const run of openRuns(agenda.windows, agenda.exceptions, dayOf(search.fromWall) - 1, lastDay))
    addSlots(slots, run, search);
  return slots;
}

/** What starts are tried against, from the earliest to the last. */
interface Search {
  readonly rules: SlotRules;
  readonly length: number;
  /** From how long before a start until how long after it its time is occupied. */
  readonly before: number;
  readonly after: number;
  readonly clock: Clock;
  readonly from: number;
  readonly fromWall: number;
  readonly to: number;
  /** Before it, one has to ask. */
  readonly earliest: number;
  readonly busy: Walk;
  readonly closed: Walk;
  readonly isFull: ((start: number) => boolean) | null;
}

/** The first instant that is too far ahead to be offered. */
function endOfHorizon(clock: Clock, { horizonDays }: Pick<SlotRules, 'horizonDays'>, now: number): number {
  return edge((dayOf(clock.wallAt(now)) + horizonDays + 1) * day, clock);
}

/** When a day more comes within the horizon. */
export function horizonMovesAt(zone: string, now: number): number {
  return endOfHorizon(clockIn(zone), { horizonDays: 0 }, now);
}

/** Goes along the grid of a run: mostly its clocks do not change, and its starts are as far apart as they seem to be. */
function addSlots(slots: ComputedSlots, run: OpenRun, search: Search): void {
  const { rules, clock } = search;
  const interval = run.interval ?? rules.slotIntervalMinutes;
  const offset = clock.offsetOver(run.start, run.end);
  if (offset === null) return addNearChange(slots, run, interval, search);
  const step = interval * minute;
  const last = Math.min(search.to - 1, run.end * minute - offset - search.length);
  let start = run.start * minute - offset;
  if (start < search.from) start += Math.ceil((search.from - start) / step) * step;
  for (; start <= last; start += step) offer(slots, start, search);
}

/** A wall time in a gap is no start, and none runs into the one before it. */
function addNearChange(slots: ComputedSlots, run: OpenRun, interval: number, search: Search): void {
  const { clock, from, to, length } = search;
  const end = edge(run.end, clock);
  const apart = Math.min(interval * minute, length);
  const skipped = Math.max(0, Math.floor((search.fromWall - day - run.start) / interval));
  let previous = -Infinity;
  for (let wall = run.start + skipped * interval; wall < run.end; wall += interval) {
    const start = clock.instantOf(wall);
    if (start === null || start < previous + apart) continue;
    if (start >= to || start + length > end) return;
    previous = start;
    if (start >= from) offer(slots, start, search);
  }
}

function offer({ free, contactOnly }: ComputedSlots, start: number, search: Search): void {
  if (isTaken(start, search)) return;
  if (start < search.earliest) contactOnly.push(start);
  else free.push(start);
}

function isTaken(start: number, { length, before, after, busy, closed, isFull }: Search): boolean {
  return (
    busy.meets(start - before, start + after) ||
    closed.meets(start, start + length) ||
    (isFull !== null && isFull(start))
  );
}

/** When closures keep a therapist from starts between two instants: start and end of each in turn, in order. */
export function closedInstants({ exceptions }: Agenda, clock: Clock, from: number, to: number): readonly number[] {
  if (exceptions.length === 0) return [];
  const closed = closedTimes(exceptions, dayOf(clock.wallAt(from)) - 1, dayOf(clock.wallAt(to)) + 1);
  return closed
    .map(({ start, end }): [number, number] => [edge(start, clock), edge(end, clock)])
    .filter(([start, end]) => start < end) // one inside a gap is none
    .flat();
}

/** Whether the day or the week of a start already has as many bookings as the service allows; null where it allows any. */
function fullDays(
  { counted }: Agenda,
  clock: Clock,
  { maxPerDay, maxPerWeek }: SlotRules,
): ((start: number) => boolean) | null {
  if (maxPerDay === null && maxPerWeek === null) return null;
  const dates = counted.map((start) => dayOf(clock.wallAt(start)));
  const days = tally(dates);
  const weeks = tally(dates.map(weekOf));
  return (start) => {
    const date = dayOf(clock.wallAt(start));
    return (
      (days.get(date) ?? 0) >= (maxPerDay ?? Infinity) || (weeks.get(weekOf(date)) ?? 0) >= (maxPerWeek ?? Infinity)
    );
  };
}

function tally(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function edge(wall: number, clock: Clock): number {
  return clock.instantOf(wall, 'edge') ?? wall * minute;
}

function dayOf(wall: number): number {
  return Math.floor(wall / day);
}

/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
function weekOf(date: number): number {
  return Math.floor((date + 3) / 7);
}
