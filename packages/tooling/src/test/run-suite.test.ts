import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from './run-suite.ts';

test('counts of several runners of one suite add up', () => {
  const handedIn = [
    { passed: 3, failed: 0 },
    { passed: 4, failed: 1 },
  ];

  assert.deepEqual(judge(handedIn, 1), { passed: 7, failed: 1 });
});

test('a suite that crashed after its tests passed failed', () => {
  assert.deepEqual(judge([{ passed: 3, failed: 0 }], 1), { passed: 3, failed: 1 });
});

test('a suite that ran no test failed', () => {
  assert.deepEqual(judge([], 0), { passed: 0, failed: 1 });
});
