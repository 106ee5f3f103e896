import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from './accepted.ts';

const broken = { at: 'updateBooking If-Match', rule: 'parameter-required' } as const;
const accepted = { ...broken, why: 'Two people overwrote each other.', migration: 'if-match' };

test('a break that nobody decided on fails the check, with its place and what it means', () => {
  assert.deepEqual(judge([broken], [], []), [
    'updateBooking If-Match: parameter-required – a parameter must now be sent',
  ]);
});

test('a break that was decided on, with a reason and a note for those it meets, passes', () => {
  assert.deepEqual(judge([broken], [accepted], ['if-match']), []);
});

test('a decision fails the check once nothing breaks there any more', () => {
  assert.match(judge([], [accepted], ['if-match']).join(), /is accepted, but nothing breaks there/);
});

test('a decision for one place does not excuse another', () => {
  assert.match(judge([{ ...broken, at: 'updateReview If-Match' }], [accepted], ['if-match']).join(), /^updateReview/);
});

test('a decision needs a reason, and a migration note that is there', () => {
  assert.match(judge([broken], [{ ...accepted, why: ' ' }], ['if-match']).join(), /without a why/);
  assert.match(judge([broken], [accepted], ['etags']).join(), /has no heading #if-match/);
});
