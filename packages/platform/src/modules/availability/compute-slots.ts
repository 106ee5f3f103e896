import { closedTimes, openRuns, type DatedException, type OpenRun, type WeeklyWindow } from './opening-times.ts';
import { merge, type Range } from './ranges.ts';
import { instantOf, wallAt } from './wall-time.ts';

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
  /** What is occupied, with the buffers of what occupies it. */
  readonly busy: readonly Range[];
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
  const first = Math.max(from, now);
  const last = Math.min(to, endOfHorizon(agenda.zone, rules, now));
  if (first >= last) return slots;
  const earliest = now + rules.minimumNoticeMinutes * minute;
  const isTaken = takenTimes(agenda, rules, first, last);
  const isFull = fullDays(agenda, rules);
  for (const start of starts(agenda, rules, first, last)) {
    if (isTaken(start) || isFull(start)) continue;
    if (start < earliest) slots.contactOnly.push(start);
    else slots.free.push(start);
  }
  return slots;
}

/** The first instant that is too far ahead to be offered. */
function endOfHorizon(zone: string, rules: SlotRules, now: number): number {
  const end = (Math.floor(wallAt(now, zone) / day) + rules.horizonDays + 1) * day;
  return instantOf(end, zone, 'edge') ?? Infinity;
}

/** Every start of the grid that exists, free or not: a wall time in a gap does not, and none runs into the one before it. */
function starts(agenda: Agenda, rules: SlotRules, from: number, to: number): number[] {
  const found: number[] = [];
  const first = wallAt(from, agenda.zone);
  const last = wallAt(to, agenda.zone);
  for (const run of openRuns(agenda.windows, agenda.exceptions, dayOf(first) - 1, dayOf(last))) {
    addStarts(found, run, agenda.zone, rules, from, to);
  }
  return found;
}

function addStarts(found: number[], run: OpenRun, zone: string, rules: SlotRules, from: number, to: number): void {
  const end = instantOf(run.end, zone, 'edge') ?? run.end;
  const interval = run.interval ?? rules.slotIntervalMinutes;
  const apart = Math.min(interval, rules.durationMinutes) * minute;
  const skipped = Math.max(0, Math.floor((wallAt(from, zone) - day - run.start) / interval));
  let previous = -Infinity;
  for (let wall = run.start + skipped * interval; wall < run.end; wall += interval) {
    const start = instantOf(wall, zone);
    if (start === null || start < previous + apart) continue;
    if (start >= to || start + rules.durationMinutes * minute > end) return;
    previous = start;
    if (start >= from) found.push(start);
  }
}

/** Asked for starts in order only: it walks along what is busy and what is closed. */
function takenTimes(agenda: Agenda, rules: SlotRules, from: number, to: number): (start: number) => boolean {
  const hitsBusy = walk(merge(agenda.busy));
  const hitsClosed = walk(closedInstants(agenda, from, to));
  return (start) => {
    const end = start + rules.durationMinutes * minute;
    const busy = hitsBusy(start - rules.bufferBeforeMinutes * minute, end + rules.bufferAfterMinutes * minute);
    const closed = hitsClosed(start, end);
    return busy || closed;
  };
}

function closedInstants({ zone, exceptions }: Agenda, from: number, to: number): Range[] {
  if (exceptions.length === 0) return [];
  const closed = closedTimes(exceptions, dayOf(wallAt(from, zone)) - 1, dayOf(wallAt(to, zone)) + 1);
  return merge(closed.map(({ start, end }) => ({ start: edge(start, zone), end: edge(end, zone) })));
}

function walk(ranges: readonly Range[]): (start: number, end: number) => boolean {
  let at = 0;
  return (start, end) => {
    while (at < ranges.length && (ranges[at]?.end ?? 0) <= start) at++;
    const next = ranges[at];
    return next !== undefined && next.start < end;
  };
}

/** Whether the day or the week of a start, in the zone of the windows, already has as many bookings as the service allows. */
function fullDays({ zone, counted }: Agenda, { maxPerDay, maxPerWeek }: SlotRules): (start: number) => boolean {
  if (maxPerDay === null && maxPerWeek === null) return () => false;
  const days = tally(counted.map((start) => dayOf(wallAt(start, zone))));
  const weeks = tally(counted.map((start) => weekOf(dayOf(wallAt(start, zone)))));
  return (start) => {
    const date = dayOf(wallAt(start, zone));
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

function edge(wall: number, zone: string): number {
  return instantOf(wall, zone, 'edge') ?? wall * minute;
}

function dayOf(wall: number): number {
  return Math.floor(wall / day);
}

/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
function weekOf(date: number): number {
  return Math.floor((date + 3) / 7);
}
