import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedTimes, openRuns, type DatedException, type WeeklyWindow } from './opening-times.ts';
import { subtract } from './ranges.ts';
import { instantOf, minuteOfDay } from './wall-time.ts';

const everyDay = [0, 1, 2, 3, 4, 5, 6];
const weekdays = [1, 2, 3, 4, 5];

test('nine to five in New York is fourteen hundred to twenty-two hundred UTC once clocks have gone back (Z1)', () => {
  const open = opening('America/New_York', weekly(weekdays, '09:00', '17:00'), [], '2023-11-06', '2023-11-30');

  assert.equal(open.length, 19);
  assert.deepEqual(new Set(open.map(hours)), new Set(['14:00–22:00']));
  assert.deepEqual(
    opening('America/New_York', weekly(weekdays, '09:00', '17:00'), [], '2023-11-03', '2023-11-03').map(hours),
    ['13:00–21:00'],
  );
});

test('eight to five in London moves with the clocks (Z2)', () => {
  const open = opening('Europe/London', weekly(everyDay, '08:00', '17:00'), [], '2023-10-24', '2023-10-31');

  assert.equal(
    open.find((range) => range.startsWith('2023-10-27')),
    '2023-10-27T07:00Z–2023-10-27T16:00Z',
  );
  assert.equal(open.at(-1), '2023-10-31T08:00Z–2023-10-31T17:00Z');
});

test('an extra opening on a closed day takes the place of its hours (Z4)', () => {
  const day = [closed('2023-06-13'), extra('2023-06-13', '22:00', '23:00')];

  const open = opening('America/New_York', weekly(weekdays, '08:00', '17:00'), day, '2023-06-13', '2023-06-14');

  assert.deepEqual(open, ['2023-06-14T02:00Z–2023-06-14T03:00Z', '2023-06-14T12:00Z–2023-06-14T21:00Z']);
});

test('a closed day has no hours (Z5)', () => {
  const open = opening(
    'Europe/London',
    weekly(weekdays, '08:00', '17:00'),
    [closed('2023-06-13')],
    '2023-06-13',
    '2023-06-14',
  );

  assert.deepEqual(open, ['2023-06-14T07:00Z–2023-06-14T16:00Z']);
});

test('a window until 23:59 and one from midnight are one night of ninety minutes (Z6)', () => {
  const windows = [...weekly(weekdays, '23:00', '23:59'), ...weekly([2, 3, 4, 5, 6], '00:00', '00:30')];

  const open = opening('Europe/London', windows, [], '2023-06-12', '2023-06-16');

  assert.deepEqual(open.map(hours), Array(5).fill('22:00–23:30'));
});

test('two whole days are one run (Z7)', () => {
  const open = opening('Europe/London', weekly([1, 2], '00:00', '23:59'), [], '2023-06-12', '2023-06-13');

  assert.deepEqual(open, ['2023-06-11T23:00Z–2023-06-13T23:00Z']);
});

test('of two windows on a day the early part is not lost, and one that ends before it starts is none (Z8)', () => {
  const windows = [
    ...weekly([1], '06:00', '10:00'),
    ...weekly([1], '08:00', '10:00'),
    ...weekly([2], '08:00', '07:00'),
  ];

  assert.deepEqual(opening('UTC', windows, [], '2023-06-12', '2023-06-13'), ['2023-06-12T06:00Z–2023-06-12T10:00Z']);
});

test('an opening in Honolulu stays on its own date, whoever looks at it (Z9)', () => {
  const open = opening('Pacific/Honolulu', [], [extra('2023-08-15', '09:00', '17:00')], '2023-08-14', '2023-08-16');

  assert.deepEqual(open, ['2023-08-15T19:00Z–2023-08-16T03:00Z']);
});

test('a run that never ends begins anew every Sunday, whichever days are asked for', () => {
  const always = weekly(everyDay, '00:00', '24:00');

  const starts = [openRuns(always, [], 20_000, 20_010), openRuns(always, [], 20_003, 20_012)].map(
    (runs) => runs.find(({ start, end }) => start <= 20_008 * 1440 && 20_008 * 1440 < end)?.start,
  );

  assert.equal(starts[0], starts[1]);
  assert.equal(new Date((starts[0] ?? 0) * 60_000).getUTCDay(), 0);
});

function weekly(days: readonly number[], start: string, end: string): WeeklyWindow[] {
  return days.map((dayOfWeek) => ({ dayOfWeek, start: minuteOfDay(start), end: minuteOfDay(end), interval: null }));
}

function closed(date: string): DatedException {
  return { kind: 'closed', firstDay: dayOf(date), lastDay: dayOf(date), start: null, end: null };
}

function extra(date: string, start: string, end: string): DatedException {
  return {
    kind: 'open',
    firstDay: dayOf(date),
    lastDay: dayOf(date),
    start: minuteOfDay(start),
    end: minuteOfDay(end),
  };
}

function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** The hours of the days from `first` to `last`, in UTC. */
function opening(
  zone: string,
  windows: WeeklyWindow[],
  exceptions: DatedException[],
  first: string,
  last: string,
): string[] {
  const runs = openRuns(windows, exceptions, dayOf(first), dayOf(last));
  const open = subtract(runs, closedTimes(exceptions, dayOf(first), dayOf(last)));
  const utc = (wall: number) => `${new Date(instantOf(wall, zone, 'edge') ?? 0).toISOString().slice(0, 16)}Z`;
  return open
    .filter(({ start }) => start >= dayOf(first) * 1440 && start < (dayOf(last) + 1) * 1440)
    .map(({ start, end }) => `${utc(start)}–${utc(end)}`);
}

function hours(range: string): string {
  return range
    .split('–')
    .map((instant) => instant.slice(11, 16))
    .join('–');
}
