import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './run.mjs';
import { inTurn } from './turn.mjs';

test('of two who want to do the same work, the second begins when the first is done', async () => {
  const name = `test-${randomUUID()}`;
  const order: string[] = [];
  const work = (who: string) => async () => {
    order.push(`${who} begins`);
    await new Promise((done) => setTimeout(done, 150));
    order.push(`${who} ends`);
  };

  await Promise.all([inTurn(name, work('first')), inTurn(name, work('second'))]);

  assert.deepEqual(order, ['first begins', 'first ends', 'second begins', 'second ends']);
});

test('the place of a process that is gone is taken over', async () => {
  const name = `test-${randomUUID()}`;
  const gone = 2 ** 22 + 1; // above the highest process id
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache', `${name}.lock`), String(gone));
  let done = false;

  await inTurn(name, () => Promise.resolve().then(() => void (done = true)));

  assert.equal(done, true);
});

test('work that fails leaves its place to the next', async () => {
  const name = `test-${randomUUID()}`;

  await assert.rejects(inTurn(name, () => Promise.reject(new Error('no'))));

  await inTurn(name, () => Promise.resolve());
});
