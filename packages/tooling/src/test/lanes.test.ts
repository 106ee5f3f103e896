import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { inLanes } from './lanes.ts';

/** Performs tasks that take as many turns as their number says, and notes which begin and which run together. */
function witness() {
  const running = new Set<string>();
  const together: string[] = [];
  const perform = async (task: string) => {
    running.add(task);
    together.push([...running].sort().join('+'));
    for (let turns = Number(/\d+/.exec(task)); turns > 0; turns -= 1) await setImmediate();
    running.delete(task);
    return task;
  };
  return { perform, together };
}

test('two lanes work side by side, and the one that is free takes what the last has not begun', async () => {
  const { perform, together } = witness();

  const done = await inLanes([['browser 1'], ['node 6', 'node 2', 'node 3']], perform);

  assert.deepEqual(done.sort(), ['browser 1', 'node 2', 'node 3', 'node 6']);
  assert.deepEqual(together, ['browser 1', 'browser 1+node 6', 'node 2+node 6', 'node 3+node 6']);
});

test('what one lane keeps for itself never runs twice at once', async () => {
  const { perform, together } = witness();

  await inLanes([['browser 3', 'browser 2', 'browser 1'], ['node 1']], perform);

  assert.deepEqual(together, ['browser 3', 'browser 3+node 1', 'browser 2', 'browser 1']);
});

test('a single lane works in order', async () => {
  const { perform, together } = witness();

  assert.deepEqual(await inLanes([['race 1', 'journey 2']], perform), ['race 1', 'journey 2']);
  assert.deepEqual(together, ['race 1', 'journey 2']);
});
