import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstDifference } from './first-difference.ts';

test('what is the same differs nowhere', () => {
  assert.equal(firstDifference('a\nb\n', 'a\nb\n'), '');
});

test('the first line that differs is named as it was and as it is', () => {
  assert.equal(firstDifference('a\n  b\nc', 'a\n  d\ne'), 'line 2 was “b” and is “d”');
});

test('what is missing or new is named, too', () => {
  assert.equal(firstDifference('a\nb', 'a'), 'line 2 was “b” and is not there');
  assert.equal(firstDifference('a', 'a\nb'), 'line 2 was not there and is “b”');
});
