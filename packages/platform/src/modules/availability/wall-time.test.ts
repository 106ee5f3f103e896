import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instantOf, minuteOfDay, wallAt, wallTimeToInstant } from './wall-time.ts';

interface Transition {
  readonly instant: string;
  readonly kind: 'gap' | 'overlap';
  readonly minutes: number;
  readonly local_before_would_be: string;
  readonly local_after: string;
}

const { zones } = JSON.parse(
  readFileSync(new URL('../../../test/fixtures/timezone/transitions.json', import.meta.url), 'utf8'),
) as {
  zones: Record<string, { transitions: Transition[] }>;
};
const transitions = Object.entries(zones).flatMap(([zone, { transitions }]) =>
  transitions.map((transition) => ({ zone, ...transition })),
);
const gaps = transitions.filter(({ kind }) => kind === 'gap');
const overlaps = transitions.filter(({ kind }) => kind === 'overlap');

test('a time that clocks skip in spring is no instant, in every zone and year known', () => {
  const skipped = gaps.map(({ zone, local_before_would_be }) => at(local_before_would_be, zone));

  assert.deepEqual(new Set(skipped), new Set([null]));
});

test('the gap opens at the instant of the transition', () => {
  const edges = gaps.map(({ zone, local_before_would_be }) =>
    iso(instantOf(wallOf(local_before_would_be), zone, 'edge')),
  );

  assert.deepEqual(
    edges,
    gaps.map(({ instant }) => instant),
  );
});

test('a time that clocks show twice in autumn is the earlier instant', () => {
  const first = overlaps.map(({ zone, local_after }) => iso(at(local_after, zone)));

  assert.deepEqual(
    first,
    overlaps.map(({ instant, minutes }) => iso(Date.parse(instant) - minutes * 60_000)),
  );
});

test('clocks show the new time from the instant of the transition on', () => {
  const shown = transitions.map(({ zone, instant }) => wallAt(Date.parse(instant), zone));

  assert.deepEqual(
    shown,
    transitions.map(({ local_after }) => wallOf(local_after)),
  );
});

test('an hour of New York in 2017 that does not exist, one that exists twice, and midnight missing in São Paulo (Z15)', () => {
  assert.equal(at('2017-03-12T02:00', 'America/New_York'), null);
  assert.equal(iso(instantOf(wallOf('2017-03-12T02:00'), 'America/New_York', 'edge')), '2017-03-12T07:00:00Z');
  assert.equal(iso(at('2017-11-05T01:00', 'America/New_York')), '2017-11-05T05:00:00Z');
  assert.equal(at('2017-10-15T00:00', 'America/Sao_Paulo'), null);
  assert.equal(iso(instantOf(wallOf('2017-10-15T00:00'), 'America/Sao_Paulo', 'edge')), '2017-10-15T03:00:00Z');
});

test('01:30 in New York on the day clocks go back is 05:30 UTC, not the 06:30 that PostgreSQL gives (Z16)', () => {
  assert.equal(iso(at('2007-11-04T01:30', 'America/New_York')), '2007-11-04T05:30:00Z');
});

test('London shows 02:00 a second after 00:59:59 (Z18)', () => {
  assert.equal(wallAt(1_553_993_999_000, 'Europe/London'), wallOf('2019-03-31T00:59'));
  assert.equal(wallAt(1_553_994_000_000, 'Europe/London'), wallOf('2019-03-31T02:00'));
});

test('a day in Berlin has 50 half hours in autumn and 46 in spring (Z21)', () => {
  assert.equal(halfHours('2026-10-25', '2026-10-26'), 50);
  assert.equal(halfHours('2026-03-29', '2026-03-30'), 46);
});

test('24:00 and a last second are the end of the day', () => {
  assert.deepEqual(['00:00', '09:30', '23:59:59', '24:00', '24:00:00'].map(minuteOfDay), [0, 570, 1440, 1440, 1440]);
});

test('a clock says the same in whatever order it is asked, near a change of clocks and far from it', () => {
  const minutesAway = fc.oneof(fc.integer({ min: -2880, max: 2880 }), fc.integer({ min: -500_000, max: 500_000 }));
  fc.assert(
    fc.property(fc.constantFrom(...transitions), fc.array(minutesAway), ({ zone, instant }, away) => {
      const instants = away.map((minutes) => Date.parse(instant) + minutes * 60_000);

      const shown = instants.map((instant) => wallAt(instant, zone));
      const earliest = shown.map((wall) => instantOf(wall, zone));

      assert.deepEqual(
        shown,
        instants.map((instant) => shownAt(instant, zone)),
      );
      assert.deepEqual(
        earliest,
        shown.map((wall) => earlierOf(wall, zone)),
      );
    }),
  );
});

test('a zone that no clock knows is refused', () => {
  assert.throws(() => at('2026-01-01T00:00', 'Europe/Atlantis'), RangeError);
});

function at(local: string, zone: string): number | null {
  return wallTimeToInstant(local.slice(0, 10), local.slice(11, 16), zone);
}

function wallOf(local: string): number {
  return Date.parse(`${local.slice(0, 16)}Z`) / 60_000;
}

function shownAt(instant: number, zone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  return Math.floor(local.toZonedDateTime('UTC').epochMilliseconds / 60_000);
}

function earlierOf(wall: number, zone: string): number {
  const local = Temporal.PlainDateTime.from(new Date(wall * 60_000).toISOString().slice(0, 16));
  return local.toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds;
}

function iso(instant: number | null): string | null {
  return instant === null ? null : `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

function halfHours(day: string, next: string): number {
  return ((at(`${next}T00:00`, 'Europe/Berlin') ?? 0) - (at(`${day}T00:00`, 'Europe/Berlin') ?? 0)) / 1_800_000;
}
