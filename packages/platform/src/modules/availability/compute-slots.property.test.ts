import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isFull, noteFigure } from '../../../test/harness/figures.ts';
import { computeSlots, type Agenda, type SlotRules } from './compute-slots.ts';
import type { WeeklyWindow } from './opening-times.ts';
import { instantOf, wallAt } from './wall-time.ts';

const minute = 60_000;
const zones = [
  'Europe/Berlin', 'Europe/London', 'Europe/Lisbon', 'Europe/Chisinau', 'Africa/Casablanca', 'Africa/Cairo', 'Asia/Kolkata',
  'Asia/Kathmandu', 'Asia/Beirut', 'Asia/Jerusalem', 'Australia/Lord_Howe', 'Australia/Adelaide', 'Pacific/Chatham',
  'Pacific/Apia', 'America/New_York', 'America/St_Johns', 'America/Havana', 'America/Santiago', 'America/Asuncion', 'UTC',
]; // prettier-ignore

const window: fc.Arbitrary<WeeklyWindow> = fc
  .record({
    dayOfWeek: fc.integer({ min: 0, max: 6 }),
    start: fc.integer({ min: 0, max: 287 }),
    length: fc.integer({ min: 1, max: 288 }),
  })
  .map(({ dayOfWeek, start, length }) => ({
    dayOfWeek,
    start: start * 5,
    end: Math.min(1440, (start + length) * 5),
    interval: null,
  }));

const rules: fc.Arbitrary<SlotRules> = fc
  .record({
    duration: fc.integer({ min: 1, max: 24 }),
    buffer: fc.integer({ min: 0, max: 6 }),
    notice: fc.integer({ min: 0, max: 3000 }),
  })
  .map(({ duration, buffer, notice }) => ({
    durationMinutes: duration * 5,
    slotIntervalMinutes: duration * 5,
    bufferBeforeMinutes: buffer * 5,
    bufferAfterMinutes: buffer * 5,
    minimumNoticeMinutes: notice,
    horizonDays: 400,
    maxPerDay: null,
    maxPerWeek: null,
  }));

const year = { min: Date.parse('2026-01-01T00:00Z'), max: Date.parse('2027-01-01T00:00Z') };
const situation = fc.record({
  zone: fc.constantFrom(...zones),
  windows: fc.array(window, { minLength: 1, maxLength: 8 }),
  rules,
  now: fc.integer(year),
  busy: fc.array(fc.record({ at: fc.integer({ min: 0, max: 400 * 288 }), length: fc.integer({ min: 1, max: 300 }) }), {
    maxLength: 20,
  }),
});
const runs = { numRuns: isFull ? 2000 : 60 };

test('over 400 days in any of 20 zones, no slot overlaps another, runs into what is busy or starts in a gap', () => {
  fc.assert(
    fc.property(situation, ({ zone, windows, rules, now, busy }) => {
      const agenda = agendaOf(zone, windows, now, busy);

      const { free, contactOnly } = computeSlots(agenda, rules, now, now + 400 * 1440 * minute, now);

      const slots = [...contactOnly, ...free];
      const length = rules.durationMinutes * minute;
      const buffer = rules.bufferBeforeMinutes * minute;
      assert.ok(
        slots.every((start, i) => i === 0 || start >= (slots[i - 1] ?? 0) + length),
        'overlap',
      );
      assert.ok(
        slots.every((start) => instantOf(wallAt(start, zone), zone) === start),
        'in a gap, or the later of two',
      );
      assert.ok(
        slots.every((start) => busy.length === 0 || isClear(agenda, start - buffer, start + length + buffer)),
        'busy',
      );
      assert.ok(
        slots.every((start) => isOpen(agenda, start)),
        'closed',
      );
    }),
    runs,
  );
  noteFigure(
    'daylight saving: 400 days × 20 zones, 0 overlaps, 0 slots in a gap',
    `${runs.numRuns} weeks of windows over 400 days, in ${zones.length} zones: 0 and 0`,
  );
});

test('whichever days are asked for, the same starts are offered', () => {
  fc.assert(
    fc.property(situation, fc.integer({ min: 0, max: 380 }), ({ zone, windows, rules, now, busy }, day) => {
      const agenda = agendaOf(zone, windows, now, busy);
      const from = now + day * 1440 * minute;
      const to = from + 3 * 1440 * minute;

      const narrow = computeSlots(agenda, rules, from, to, now).free;
      const wide = computeSlots(agenda, rules, now, now + 400 * 1440 * minute, now).free;

      assert.deepEqual(
        narrow,
        wide.filter((start) => start >= from && start < to),
      );
    }),
    runs,
  );
});

function agendaOf(
  zone: string,
  windows: WeeklyWindow[],
  now: number,
  busy: readonly { at: number; length: number }[],
): Agenda {
  const times = busy
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ at, length }) => [now + at * 5 * minute, now + (at + length) * 5 * minute]);
  return { zone, windows, exceptions: [], busy: times, counted: [] };
}

function isClear({ busy }: Agenda, start: number, end: number): boolean {
  return busy.every((time, i) => i % 2 === 1 || time >= end || (busy[i + 1] ?? 0) <= start);
}

function isOpen({ zone, windows }: Agenda, start: number): boolean {
  const wall = wallAt(start, zone);
  const dayOfWeek = new Date(wall * minute).getUTCDay();
  const time = wall % 1440;
  return windows.some(
    (open) => open.dayOfWeek === dayOfWeek && open.start <= time && time < (open.end === 1439 ? 1440 : open.end),
  );
}
