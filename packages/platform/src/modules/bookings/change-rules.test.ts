import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeUntil, obstacleToCancel, obstacleToMove, type Changeable } from './change-rules.ts';

const now = new Date('2026-03-02T08:00:00Z');
const anHour = { changeNoticeMinutes: 60 };
const none = { changeNoticeMinutes: 0 };

test('with a notice of an hour, a client cancels and moves two hours ahead, and no more half an hour ahead', () => {
  assert.equal(obstacleToCancel(startingIn(120), 'client', anHour, now), null);
  assert.equal(obstacleToMove(startingIn(120), 'client', anHour, now), null);
  assert.equal(obstacleToCancel(startingIn(30), 'client', anHour, now), 'notice');
  assert.equal(obstacleToMove(startingIn(30), 'client', anHour, now), 'notice');
});

test('without a notice, half an hour ahead is early enough', () => {
  assert.equal(obstacleToCancel(startingIn(30), 'client', none, now), null);
  assert.equal(obstacleToMove(startingIn(30), 'client', none, now), null);
});

test('the last moment is the one at which the notice begins', () => {
  assert.equal(obstacleToCancel(startingIn(60), 'client', anHour, now), null);
  assert.equal(obstacleToCancel(startingIn(60), 'client', anHour, new Date(now.getTime() + 1)), 'notice');
});

test('the practice is bound by no notice', () => {
  assert.equal(obstacleToCancel(startingIn(30), 'practice', anHour, now), null);
  assert.equal(obstacleToCancel(startingIn(-10), 'practice', anHour, now), null);
  assert.equal(obstacleToMove(startingIn(30), 'practice', anHour, now), null);
});

test('what has begun a client changes no more, and what is over nobody moves', () => {
  assert.equal(obstacleToCancel(startingIn(-10), 'client', none, now), 'past');
  assert.equal(obstacleToMove(startingIn(0), 'client', none, now), 'past');
  assert.equal(obstacleToMove(startingIn(-60), 'practice', none, now), 'past');
});

test('a request that nobody has answered can be taken back whatever the notice is', () => {
  const asked = { ...startingIn(30), status: 'pending_approval' } as const;

  assert.equal(obstacleToCancel(asked, 'client', anHour, now), null);
  assert.deepEqual(changeUntil(asked, anHour), asked.starts_at);
});

test('what has ended, in whatever way, is neither cancelled nor moved', () => {
  const ended = (['cancelled', 'declined', 'expired', 'completed', 'no_show'] as const).map((status) => ({
    ...startingIn(120),
    status,
  }));

  assert.deepEqual(
    ended.map((booking) => [
      obstacleToCancel(booking, 'practice', none, now),
      obstacleToMove(booking, 'practice', none, now),
      changeUntil(booking, none),
    ]),
    ended.map(() => ['state', 'state', null]),
  );
});

test('what waits for its payment can be given up, but not moved', () => {
  const unpaid = { ...startingIn(120), status: 'pending_payment' } as const;

  assert.equal(obstacleToCancel(unpaid, 'client', none, now), null);
  assert.equal(obstacleToMove(unpaid, 'client', none, now), 'state');
});

function startingIn(minutes: number): Changeable {
  const starts = now.getTime() + minutes * 60_000;
  return { status: 'confirmed', starts_at: new Date(starts), ends_at: new Date(starts + 50 * 60_000) };
}
