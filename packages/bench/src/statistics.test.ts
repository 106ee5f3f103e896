import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, ratioTo } from './statistics.ts';

test('the median is the middle value, however the values are ordered', () => {
  assert.equal(median([9, 1, 5]), 5);
});

test('the median of an even number of values lies between the two in the middle', () => {
  assert.equal(median([1, 100, 2, 4]), 3);
});

test('there is no median of nothing', () => {
  assert.equal(median([]), NaN);
});

test('a ratio compares what was measured in the same round, so that slow rounds do not move it', () => {
  const floor = [10, 100, 10];

  assert.equal(ratioTo(floor, [20, 200, 20]), 2);
});

test('one disturbed round does not move a ratio', () => {
  assert.equal(ratioTo([10, 10, 10], [15, 900, 15]), 1.5);
});
