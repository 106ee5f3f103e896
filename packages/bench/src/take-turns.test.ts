import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeTurns } from './take-turns.ts';

test('everything is measured once per round, and the first round is not counted', async () => {
  const counting = () => {
    let calls = 0;
    return () => (calls += 1);
  };

  const values = await takeTurns([counting(), counting()], 3);

  assert.deepEqual(values, [
    [2, 3, 4],
    [2, 3, 4],
  ]);
});

test('no one always comes after the same other', async () => {
  const order: string[] = [];
  const noting = (name: string) => () => order.push(name);

  await takeTurns([noting('a'), noting('b'), noting('c')], 2);

  assert.deepEqual(order.join('').match(/.../g), ['bac', 'abc', 'acb']);
});
