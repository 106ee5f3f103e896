import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RefundRule } from '../bookings/policy.ts';
import { freeUntil, refundByRule } from './refund-rule.ts';

const none: RefundRule = { kind: 'none', hours: null, businessDays: null, steps: [] };
const until = (hours: number): RefundRule => ({ ...none, kind: 'full-until', hours });
const workingDays = (businessDays: number): RefundRule => ({ ...none, kind: 'full-until', businessDays });
const steps = (...given: [hours: number, percent: number][]): RefundRule => ({
  ...none,
  kind: 'steps',
  steps: given.map(([hours, percent]) => ({ hours, percent })),
});

const berlin = (startsAt: string) => ({ startsAt: new Date(startsAt), zone: 'Europe/Berlin' });
const wednesday = berlin('2026-03-04T09:00:00Z'); // ten o'clock in Berlin
const at = (instant: string) => new Date(instant);

test('a practice that gives nothing back gives nothing back, however early', () => {
  assert.equal(refundByRule(9000, none, wednesday, at('2026-01-01T00:00:00Z')), 0);
  assert.equal(freeUntil(none, wednesday), null);
});

test('until two days before everything goes back, that instant included, and then nothing', () => {
  assert.equal(refundByRule(9000, until(48), wednesday, at('2026-03-02T09:00:00.000Z')), 9000);
  assert.equal(refundByRule(9000, until(48), wednesday, at('2026-03-02T09:00:00.001Z')), 0);
  assert.deepEqual(freeUntil(until(48), wednesday), at('2026-03-02T09:00:00Z'));
});

test('two days are forty-eight hours also where the clocks change in between', () => {
  const afterChange = berlin('2026-03-30T08:00:00Z');

  assert.deepEqual(freeUntil(until(48), afterChange), at('2026-03-28T08:00:00Z'));
});

test('a working day before a Monday is the Friday, until its end where the practice is', () => {
  const monday = berlin('2026-03-09T09:00:00Z');

  assert.deepEqual(freeUntil(workingDays(1), monday), at('2026-03-06T23:00:00Z'));
  assert.equal(refundByRule(9000, workingDays(1), monday, at('2026-03-06T23:00:00.000Z')), 9000);
  assert.equal(refundByRule(9000, workingDays(1), monday, at('2026-03-06T23:00:00.001Z')), 0);
});

test('two working days before a Wednesday are over with the Monday', () => {
  assert.deepEqual(freeUntil(workingDays(2), wednesday), at('2026-03-02T23:00:00Z'));
});

test('a working day before a Sunday is the Friday too', () => {
  assert.deepEqual(freeUntil(workingDays(1), berlin('2026-03-08T09:00:00Z')), at('2026-03-06T23:00:00Z'));
});

test('no working day before means until the start', () => {
  assert.deepEqual(freeUntil(workingDays(0), wednesday), wednesday.startsAt);
});

test('the end of a day is midnight there, on the day before the clocks change and on the day after', () => {
  const monday = berlin('2026-03-30T08:00:00Z');
  const tuesday = berlin('2026-03-31T08:00:00Z');

  assert.deepEqual(freeUntil(workingDays(1), monday), at('2026-03-27T23:00:00Z'));
  assert.deepEqual(freeUntil(workingDays(1), tuesday), at('2026-03-30T22:00:00Z'));
});

test('a day whose midnight the clocks skip ends when the next one begins', () => {
  const monday = { startsAt: at('2026-04-27T09:00:00Z'), zone: 'Africa/Cairo' };

  assert.deepEqual(freeUntil(workingDays(2), monday), at('2026-04-23T22:00:00Z'));
});

test('the share shrinks in steps', () => {
  const rule = steps([72, 100], [24, 50], [2, 10]);
  const on = (instant: string) => refundByRule(9000, rule, wednesday, at(instant));

  assert.deepEqual(
    [on('2026-03-01T09:00:00Z'), on('2026-03-01T09:00:01Z'), on('2026-03-03T09:00:00Z'), on('2026-03-04T07:00:00Z')],
    [9000, 4500, 4500, 900],
  );
  assert.equal(on('2026-03-04T07:00:01Z'), 0);
  assert.deepEqual(freeUntil(rule, wednesday), at('2026-03-01T09:00:00Z'));
});

test('steps that never give everything are never free', () => {
  assert.equal(freeUntil(steps([24, 50]), wednesday), null);
});

const anyRule: fc.Arbitrary<RefundRule> = fc.oneof(
  fc.constant(none),
  fc.integer({ min: 0, max: 400 }).map(until),
  fc.integer({ min: 0, max: 30 }).map(workingDays),
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 5 })
    .map((given) => steps(...given)),
);
const anyZone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Africa/Cairo');
const start = Date.parse('2026-03-30T08:00:00Z');
const anyMoment = fc.integer({ min: start - 40 * 86_400_000, max: start }).map((instant) => new Date(instant));

test('later never gives back more, and never more than was paid or less than nothing', () => {
  fc.assert(
    fc.property(anyRule, anyZone, anyMoment, anyMoment, fc.nat(100_000_000), (rule, zone, one, other, amount) => {
      const [sooner, later] = one < other ? [one, other] : [other, one];
      const session = { startsAt: new Date(start), zone };
      const [early, late] = [refundByRule(amount, rule, session, sooner), refundByRule(amount, rule, session, later)];

      return 0 <= late && late <= early && early <= amount;
    }),
    { numRuns: 2000 },
  );
});

test('until when it is free is exactly until when everything goes back', () => {
  fc.assert(
    fc.property(anyRule, anyZone, anyMoment, (rule, zone, moment) => {
      const session = { startsAt: new Date(start), zone };
      const free = freeUntil(rule, session);

      return (free !== null && moment <= free) === (refundByRule(9000, rule, session, moment) === 9000);
    }),
    { numRuns: 2000 },
  );
});
