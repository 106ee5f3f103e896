import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates, dayOf, free, june, times } from '../../../test/harness/asked-slots.ts';
import { Walk } from './ranges.ts';

test('a day is full when it has as many bookings as the service allows, and so is a week', () => {
  const asked = {
    now: '2026-03-01T00:00Z',
    from: '2026-03-02T00:00Z',
    to: '2026-03-10T00:00Z',
    open: [['10:00', '12:00']],
    length: 60,
  } as const;
  const counted = ['2026-03-03T10:00Z', '2026-03-04T10:00Z'];

  assert.deepEqual(dates(free({ ...asked, counted, rules: { maxPerDay: 1 } })), ['02', '05', '06', '07', '08', '09']);
  assert.deepEqual(dates(free({ ...asked, counted, rules: { maxPerWeek: 2 } })), ['09']);
});

test('a day, and a week, are those of the therapist: what is Monday in New York is Monday, though it is Tuesday in UTC', () => {
  const asked = {
    zone: 'America/New_York',
    now: '2026-03-01T12:00Z',
    from: '2026-03-01T12:00Z',
    to: '2026-03-11T12:00Z',
    open: [['20:00', '22:00']],
    length: 60,
  } as const;
  const lateOnMonday = ['2026-03-03T02:00Z'];

  assert.equal(free({ ...asked, counted: lateOnMonday, rules: { maxPerDay: 1 } })[2], Date.parse('2026-03-04T01:00Z'));
  assert.deepEqual(
    free({ ...asked, counted: ['2026-03-02T01:00Z'], rules: { maxPerWeek: 1 } }).slice(0, 1), // late on Sunday
    [Date.parse('2026-03-03T01:00Z')],
  );
});

test('a time that ends as another begins does not touch it, to the instant (F17)', () => {
  const walk = new Walk([Date.parse('2026-03-02T01:30Z'), Date.parse('2026-03-02T02:30Z')]);

  assert.equal(walk.meets(Date.parse('2026-03-02T00:30Z'), Date.parse('2026-03-02T01:30Z')), false);
  assert.equal(walk.meets(Date.parse('2026-03-02T00:30Z'), Date.parse('2026-03-02T01:30:00.001Z')), true);
  assert.equal(walk.meets(Date.parse('2026-03-02T02:30Z'), Date.parse('2026-03-02T03:30Z')), false);
});

test('a closure that lies in the gap of spring closes nothing', () => {
  const gap = {
    kind: 'closed',
    firstDay: dayOf('2026-03-29'),
    lastDay: dayOf('2026-03-29'),
    start: 120,
    end: 180,
  } as const;
  const asked = {
    zone: 'Europe/Berlin',
    open: [['01:00', '05:00']],
    length: 120,
    now: '2026-03-01T00:00Z',
    from: '2026-03-28T23:00Z',
    to: '2026-03-29T12:00Z',
  } as const;

  assert.deepEqual(times(free({ ...asked, exceptions: [gap] })), times(free(asked)));
});

test('nothing is offered beyond the last day of the horizon', () => {
  const slots = free({
    ...june,
    to: '2021-08-01T00:00Z',
    open: [['10:00', '11:00']],
    length: 60,
    rules: { horizonDays: 3 },
  });

  assert.deepEqual(dates(slots), ['21', '22', '23']);
});
