import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longest, nextAttempt, waits } from './schedule.ts';

const noon = new Date('2026-03-02T12:00:00Z');
const first = { attempts: 1, beganAt: noon, now: noon, retryAfter: null };

const after = (given: Partial<Parameters<typeof nextAttempt>[0]>, random = 0): number | null => {
  const due = nextAttempt({ ...first, ...given }, random);
  return due && (due.getTime() - (given.now ?? noon).getTime()) / 1000;
};

test('there are ten attempts, and the last of them comes three days after the first, or a little before', () => {
  const all = waits.reduce((sum, wait) => sum + wait, 0);

  assert.equal(waits.length + 1, 10);
  assert.ok(all <= longest && all > longest - 3_600_000);
  assert.equal(after({ attempts: 10 }), null);
});

test('chance makes a wait longer by a tenth at most, and never shorter', () => {
  assert.deepEqual([after({ attempts: 2 }, 0), after({ attempts: 2 }, 1)], [60, 66]);
});

test('a receiver may ask for a longer wait in seconds or as a date, and not for a shorter one', () => {
  assert.equal(after({ retryAfter: '600' }), 600);
  assert.equal(after({ retryAfter: 'Mon, 02 Mar 2026 12:10:00 GMT' }), 600);
  assert.equal(after({ attempts: 4, retryAfter: '1' }), 1800);
});

test('what is no Retry-After is as good as none', () => {
  for (const retryAfter of ['soon', '-5', '1e9', '10 minutes', '', 'Mon, nonsense', '99999999999999']) {
    assert.equal(after({ retryAfter }), 5, retryAfter);
  }
});

test('no wait leads past three days after the first attempt', () => {
  const late = new Date(noon.getTime() + longest - 60_000);

  assert.equal(after({ retryAfter: '999999999' }), longest / 1000);
  assert.equal(after({ attempts: 5, now: late }), 60);
  assert.equal(after({ attempts: 6, now: new Date(noon.getTime() + longest) }), null);
});
