import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { endProcesses } from './processes.ts';

test('a process that a suite left behind is named and ended', async () => {
  const mark = randomUUID();
  const child = spawn('sleep', ['60'], { env: { ...process.env, ATTUNE_RUN: `${mark}/suite` }, detached: true });
  await once(child, 'spawn');
  const ended = once(child, 'exit');

  const left = await endProcesses(mark, 0);

  assert.deepEqual(left, [`${child.pid ?? 0} sleep 60`]);
  await ended;
  assert.deepEqual(await endProcesses(mark, 0), []);
});
