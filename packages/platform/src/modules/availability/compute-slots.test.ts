import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compute, dayOf, free, iso, june, times } from '../../../test/harness/asked-slots.ts';
import type { DatedException } from './opening-times.ts';
import { wallAt, wallTimeToInstant } from './wall-time.ts';

const wholeDay = [['00:00', '23:59:59']] as const;

test('a day has 24 hours of slots, however long the last second of it is (S1, S2)', () => {
  assert.equal(free({ ...june, open: wholeDay, length: 60 }).length, 24);
  assert.equal(free({ ...june, open: wholeDay, length: 30, step: 60 }).length, 24);
});

test('what has begun is not offered (S3)', () => {
  const slots = times(
    free({ ...june, from: '2021-06-20T00:00Z', to: '2021-06-21T00:00Z', open: wholeDay, length: 60 }),
  );

  assert.equal(slots.length, 12);
  assert.deepEqual([slots[0], slots.at(-1)], ['12:00', '23:00']);
});

test('what is inside the minimum notice is not offered, but can be asked for (S4)', () => {
  const asked = { ...june, open: wholeDay, length: 60, rules: { minimumNoticeMinutes: 1500 } };

  assert.equal(free(asked).length, 11);
  assert.deepEqual(times(free(asked)).at(0), '13:00');
  assert.deepEqual(
    [times(compute(asked).contactOnly).at(0), times(compute(asked).contactOnly).at(-1)],
    ['00:00', '12:00'],
  );
});

test('slots of twenty and of forty minutes fill a day (S5, S6)', () => {
  assert.equal(free({ ...june, open: wholeDay, length: 20 }).length, 72);
  assert.equal(free({ ...june, open: wholeDay, length: 40 }).length, 36);
  assert.equal(
    free({ ...june, from: '2021-06-20T00:00Z', to: '2021-06-21T00:00Z', open: wholeDay, length: 40 }).length,
    18,
  );
  assert.equal(free({ ...june, open: [['00:00', '23:45']], length: 20 }).length, 71);
});

test('windows apart each have their own starts (S7, S13)', () => {
  assert.equal(
    free({
      ...june,
      open: [
        ['11:00', '12:00'],
        ['14:00', '15:00'],
      ],
      length: 20,
    }).length,
    6,
  );
  assert.equal(
    free({
      ...june,
      zone: 'Europe/London',
      open: [
        ['07:00', '07:05'],
        ['07:10', '07:30'],
      ],
      length: 5,
    }).length,
    5,
  );
});

test('windows that overlap are one, and no start comes twice (S8, S9)', () => {
  const asked = {
    ...june,
    open: [
      ['11:00', '12:00'],
      ['11:20', '12:40'],
    ],
    length: 20,
  } as const;

  assert.deepEqual(times(free(asked)), ['11:00', '11:20', '11:40', '12:00', '12:20']);
  assert.deepEqual(
    times(
      free({
        ...june,
        open: [
          ['11:00', '13:00'],
          ['11:15', '13:00'],
        ],
        length: 45,
      }),
    ),
    ['11:00', '11:45'],
  );
  assert.deepEqual(
    times(
      free({
        ...june,
        open: [
          ['11:15', '13:00'],
          ['11:00', '13:00'],
        ],
        length: 45,
      }),
    ),
    ['11:00', '11:45'],
  );
});

test('a window that ends a second before the hour has its last slot (S11)', () => {
  const slots = free({
    now: '2023-07-12T00:00Z',
    from: '2023-07-13T00:00Z',
    to: '2023-07-14T00:00Z',
    open: [
      ['07:00', '15:00'],
      ['18:30', '20:59:59'],
    ],
    length: 15,
  });

  assert.equal(slots.at(-1), Date.parse('2023-07-13T22:45:00+02:00'));
});

test('starts are counted from the start of the window (S14)', () => {
  const slots = free({ ...june, open: [['07:22', '08:00']], length: 8 });

  assert.deepEqual(times(slots), ['07:22', '07:30', '07:38', '07:46']);
});

const february = {
  from: '2022-02-01T00:00Z',
  to: '2022-02-02T00:00Z',
  open: [['09:00', '17:00']],
  length: 30,
} as const;

test('busy times take the starts that they touch, and move no other (F1)', () => {
  const busy = [
    ['2022-02-01T11:00Z', '2022-02-01T12:00Z'],
    ['2022-02-01T14:00Z', '2022-02-01T15:00Z'],
  ] as const;

  const slots = times(free({ ...february, now: '2022-02-01T10:00Z', busy }));

  assert.equal(slots.join(' '), '10:00 10:30 12:00 12:30 13:00 13:30 15:00 15:30 16:00 16:30');
});

test('busy times inside each other are one, and a day that is over has no slots (F2)', () => {
  const nested = [
    ['2022-02-01T10:00Z', '2022-02-01T16:00Z'],
    ['2022-02-01T11:00Z', '2022-02-01T12:00Z'],
    ['2022-02-01T14:00Z', '2022-02-01T15:00Z'],
  ] as const;

  assert.deepEqual(times(free({ ...february, now: '2022-02-01T10:00Z', busy: nested })), ['16:00', '16:30']);
  assert.deepEqual(
    free({ ...february, now: '2022-02-01T10:00Z', busy: [['2022-02-01T10:00Z', '2022-02-01T17:00Z']] }),
    [],
  );
  assert.deepEqual(free({ ...february, now: '2022-02-01T17:35Z', length: 60 }), []);
});

test('what ends as another begins does not touch it, and buffers keep a distance (F8)', () => {
  const asked = {
    now: '2026-03-01T00:00Z',
    from: '2026-03-15T00:00Z',
    to: '2026-03-16T00:00Z',
    open: [['10:00', '13:00']],
    length: 60,
    step: 30,
  } as const;
  const busy = [['2026-03-15T10:00Z', '2026-03-15T11:00Z']] as const;

  assert.deepEqual(times(free({ ...asked, busy })), ['11:00', '11:30', '12:00']);
  assert.deepEqual(times(free({ ...asked, busy: [['2026-03-15T10:15Z', '2026-03-15T10:45Z']] })), [
    '11:00',
    '11:30',
    '12:00',
  ]);
  assert.deepEqual(times(free({ ...asked, busy, rules: { bufferBeforeMinutes: 15 } })), ['11:30', '12:00']);
});

test('a day of absence takes the slots of that day, in the zone of who is absent (Z10)', () => {
  const absent = (date: string): DatedException => ({
    kind: 'closed',
    firstDay: dayOf(date),
    lastDay: dayOf(date),
    start: null,
    end: null,
  });
  const always = { open: wholeDay, length: 60, now: '2024-01-01T00:00Z', rules: { horizonDays: 730 } };

  const losAngeles = {
    ...always,
    zone: 'America/Los_Angeles',
    now: '2026-01-01T00:00Z',
    from: '2026-01-16T18:30Z',
    to: '2026-01-17T18:30Z',
  };
  assert.ok(
    !free({ ...losAngeles, exceptions: [absent('2026-01-16')] }).includes(Date.parse('2026-01-17T05:30+05:30')),
  );
  assert.ok(free(losAngeles).includes(Date.parse('2026-01-17T05:30+05:30')));
  assert.deepEqual(
    free({
      ...always,
      zone: 'Europe/Berlin',
      from: '2024-12-21T23:00Z',
      to: '2024-12-22T23:00Z',
      exceptions: [absent('2024-12-22')],
    }),
    [],
  );
  const overMidnight = {
    ...always,
    now: '2025-11-01T00:00Z',
    from: '2025-11-17T00:00Z',
    to: '2025-11-19T00:00Z',
    exceptions: [absent('2025-11-18')],
  };
  assert.equal(free(overMidnight).length, 24);
});

test('a weekly hour follows the clocks of its zone (Z17, Z19)', () => {
  const newYork = free({
    zone: 'America/New_York',
    days: [2],
    open: [['09:00', '10:00']],
    length: 60,
    now: '1997-09-01T00:00Z',
    from: '1997-09-02T00:00Z',
    to: '1997-12-24T00:00:01Z',
    rules: { horizonDays: 200 },
  }).map(iso);
  assert.equal(newYork.length, 17);
  assert.deepEqual([newYork[7], newYork[8]], ['1997-10-21T13:00Z', '1997-10-28T14:00Z']);

  const berlin = free({
    zone: 'Europe/Berlin',
    days: [2],
    open: [['18:00', '19:00']],
    length: 60,
    now: '2026-10-01T00:00Z',
    from: '2026-10-13T00:00Z',
    to: '2026-11-04T00:00Z',
  }).map(iso);
  assert.deepEqual(berlin, ['2026-10-13T16:00Z', '2026-10-20T16:00Z', '2026-10-27T17:00Z', '2026-11-03T17:00Z']);
});

test('four in the afternoon in Berlin is ten in New York, but for the weeks between their changes of clock (Z20)', () => {
  const seen = ['2026-03-05', '2026-03-12', '2026-04-02', '2026-10-22', '2026-10-29', '2026-11-05'].map(
    (date) => (wallAt(wallTimeToInstant(date, '16:00', 'Europe/Berlin') ?? 0, 'America/New_York') % 1440) / 60,
  );

  assert.deepEqual(seen, [10, 11, 10, 10, 11, 10]);
});

test('the weekly windows of the fixture become exactly its slots', () => {
  const { cases } = JSON.parse(
    readFileSync(
      new URL('../../../test/fixtures/timezone/weekly-availability-expansion.json', import.meta.url),
      'utf8',
    ),
  ) as { cases: Expansion[] };

  const computed = cases.map(({ rule, from_date, to_date }) =>
    free({
      zone: rule.timezone,
      days: [rule.day_of_week],
      open: [[rule.start_time, rule.end_time]],
      length: rule.duration_minutes,
      now: '2027-03-01T00:00Z',
      rules: { horizonDays: 365 },
      from: iso(wallTimeToInstant(from_date, '00:00', rule.timezone) ?? 0),
      to: iso(wallTimeToInstant(to_date, '24:00', rule.timezone) ?? 0),
    }).map(iso),
  );

  assert.deepEqual(
    computed,
    cases.map(({ slots }) => slots.map(({ start }) => start.replace(':00Z', 'Z'))),
  );
});

test('a start that the gap would push into the one before it is not offered', () => {
  const slots = free({
    zone: 'Europe/Berlin',
    open: [['00:00', '06:00']],
    length: 45,
    now: '2027-03-01T00:00Z',
    from: '2027-03-27T23:00Z',
    to: '2027-03-28T04:00Z',
  });

  assert.deepEqual(times(slots), ['23:00', '23:45', '00:30', '01:45', '02:30', '03:15']);
});

interface Expansion {
  readonly rule: {
    readonly timezone: string;
    readonly day_of_week: number;
    readonly start_time: string;
    readonly end_time: string;
    readonly duration_minutes: number;
  };
  readonly from_date: string;
  readonly to_date: string;
  readonly slots: readonly { readonly start: string }[];
}
