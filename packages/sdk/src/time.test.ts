import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { inZone, toDate } from './format.ts';

const fixture = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')) as T;

interface Transition {
  readonly instant: string;
  readonly offset_before: string;
  readonly offset_after: string;
  readonly local_after: string;
}
const { zones } = fixture<{ zones: Record<string, { transitions: Transition[] }> }>(
  'platform/test/fixtures/timezone/transitions.json',
);
const { timestamps_reject } = fixture<{ timestamps_reject: string[] }>(
  'sdk/test/fixtures/datetime/timestamps-zones-locales.json',
);

describe('an instant', () => {
  test('is a date to the millisecond', () => {
    assert.equal(toDate('2026-11-20T12:00:00.123Z').getTime(), Date.UTC(2026, 10, 20, 12, 0, 0, 123));
    assert.equal(toDate('2024-02-29T00:00:00Z').getTime(), Date.UTC(2024, 1, 29));
  });

  for (const text of [...timestamps_reject.map((line) => line.replace(/ \(.*/, '')), '2026-11-20T13:00:00+01:00', '']) {
    test(`is not ${text === '' ? 'nothing' : text}`, () => {
      assert.throws(() => toDate(text), { name: 'RangeError', message: `Not an instant: ${text}` });
    });
  }
});

describe('the clock on the wall', () => {
  for (const [zone, { transitions }] of Object.entries(zones)) {
    test(`of ${zone} jumps when the law says so, and says how far it is ahead`, () => {
      const after = transitions.map(({ instant }) => inZone(instant, zone));
      const before = transitions.map(({ instant }) =>
        inZone(new Date(toDate(instant).getTime() - 1000).toISOString(), zone),
      );

      assert.deepEqual(
        after.map(({ date, time, offsetMinutes }) => [`${date}T${time}`, offsetMinutes]),
        transitions.map(({ local_after, offset_after }) => [local_after.slice(0, 16), minutesOf(offset_after)]),
      );
      assert.deepEqual(
        before.map(({ offsetMinutes }) => offsetMinutes),
        transitions.map(({ offset_before }) => minutesOf(offset_before)),
      );
    });
  }

  test('shows midnight as 00:00, and a week that begins on Monday', () => {
    const sunday = inZone('2026-03-01T23:00:00Z', 'Europe/London');
    const monday = inZone('2026-03-01T23:00:00Z', 'Europe/Berlin');

    assert.deepEqual(sunday, { date: '2026-03-01', time: '23:00', weekday: 7, offsetMinutes: 0 });
    assert.deepEqual(monday, { date: '2026-03-02', time: '00:00', weekday: 1, offsetMinutes: 60 });
  });

  test('of a place that there is not is refused', () => {
    assert.throws(() => inZone('2026-03-01T23:00:00Z', 'Mars/Olympus'), RangeError);
  });
});

function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
