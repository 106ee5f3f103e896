import { merge, subtract, type Range } from './ranges.ts';

/** A weekly window in minutes of the day. 0 is Sunday; an end at 23:59 means the end of the day. */
export interface WeeklyWindow {
  readonly dayOfWeek: number;
  readonly start: number;
  readonly end: number;
  /** Minutes between two starts; null where the service says it. */
  readonly interval: number | null;
}

/** Closed, or open in addition, on the days from `firstDay` to `lastDay` (since 1970), either all day or between two minutes. */
export interface DatedException {
  readonly kind: 'closed' | 'open';
  readonly firstDay: number;
  readonly lastDay: number;
  readonly start: number | null;
  readonly end: number | null;
}

/** Time without a break, in wall minutes since 1970. Starts are counted from its start. */
export interface OpenRun extends Range {
  readonly interval: number | null;
}

const day = 1440;
const week = 7 * day;

/**
 * The unbroken runs of opening time that reach into the days from `first` to `last`. Overlapping and touching windows are one
 * run, also over midnight. Closures are not cut out of it, so that they move no start; see closedTimes.
 */
export function openRuns(
  windows: readonly WeeklyWindow[],
  exceptions: readonly DatedException[],
  first: number,
  last: number,
): readonly OpenRun[] {
  const openings = exceptions.filter(({ kind }) => kind === 'open');
  const from = runStart(windows, openings, first);
  const pieces: OpenRun[] = [];
  for (let date = from; date <= last + 1; date++) addOpen(pieces, date, windows, openings);
  const runs = merge(pieces);
  return runs.some(isEndless) ? runs.flatMap(cutEndless) : runs;
}

/** When weekly windows do not count, in wall minutes; an extra opening on a closed day stays open. */
export function closedTimes(exceptions: readonly DatedException[], first: number, last: number): Range[] {
  const near = exceptions.filter(({ firstDay, lastDay }) => lastDay >= first && firstDay <= last + 1);
  const datesOf = (kind: DatedException['kind']) =>
    near.filter((exception) => exception.kind === kind).flatMap(timesOf);
  return subtract(datesOf('closed'), datesOf('open'));
}

function addOpen(
  pieces: OpenRun[],
  date: number,
  windows: readonly WeeklyWindow[],
  openings: readonly DatedException[],
): void {
  const midnight = date * day;
  const today = dayOfWeekOf(date);
  for (const { dayOfWeek, start, end, interval } of windows) {
    if (dayOfWeek === today) pieces.push({ start: midnight + start, end: midnight + endOfWindow(end), interval });
  }
  for (const opening of openings) {
    if (!isOn(opening, date)) continue;
    const end = endOfWindow(opening.end ?? day);
    pieces.push({ start: midnight + (opening.start ?? 0), end: midnight + end, interval: null });
  }
}

function isOn({ firstDay, lastDay }: DatedException, date: number): boolean {
  return firstDay <= date && date <= lastDay;
}

function timesOf({ firstDay, lastDay, start, end }: DatedException): Range[] {
  if (start === null || end === null) return [{ start: firstDay * day, end: (lastDay + 1) * day }];
  return Array.from({ length: lastDay - firstDay + 1 }, (_, i) => (firstDay + i) * day).map((midnight) => ({
    start: midnight + start,
    end: midnight + endOfWindow(end),
  }));
}

/** Back over every midnight that is open on both sides: the start of a run is where its slots are counted from. */
function runStart(windows: readonly WeeklyWindow[], openings: readonly DatedException[], first: number): number {
  let date = first;
  while (date > first - 9 && openAtMidnight(date, windows, openings)) date--;
  return date;
}

function openAtMidnight(date: number, windows: readonly WeeklyWindow[], openings: readonly DatedException[]): boolean {
  const [yesterday, today] = [dayOfWeekOf(date - 1), dayOfWeekOf(date)];
  return (
    (windows.some(({ dayOfWeek, start }) => start === 0 && dayOfWeek === today) ||
      openings.some((opening) => (opening.start ?? 0) === 0 && isOn(opening, date))) &&
    (windows.some(({ dayOfWeek, end }) => endOfWindow(end) === day && dayOfWeek === yesterday) ||
      openings.some((opening) => endOfWindow(opening.end ?? day) === day && isOn(opening, date - 1)))
  );
}

/** A run of more than a week has no start that is the same whichever days are asked for: it begins anew every Sunday. */
function cutEndless(run: OpenRun): OpenRun[] {
  if (!isEndless(run)) return [run];
  const firstCut = (Math.floor(run.start / week - 3 / 7) + 1) * week + 3 * day;
  const cuts = [run.start];
  for (let cut = firstCut; cut < run.end; cut += week) cuts.push(cut);
  return cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? run.end, interval: run.interval }));
}

function isEndless({ start, end }: OpenRun): boolean {
  return end - start > week;
}

function endOfWindow(end: number): number {
  return end === day - 1 ? day : end;
}

/** 1970-01-01 was a Thursday. */
function dayOfWeekOf(date: number): number {
  return (((date + 4) % 7) + 7) % 7;
}
