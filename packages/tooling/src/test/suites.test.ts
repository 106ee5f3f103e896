import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../../lib/run.mjs';
import { onPostgresql } from './suites.ts';

const asksForAnEngine = /\bwithPlatform\b|ATTUNE_TEST_ENGINE|harness\.ts'/;

test('every test of the platform that asks for an engine of its database runs on PostgreSQL, too', () => {
  const all = globSync('packages/platform/{src,test}/**/*.test.ts', { cwd: root });
  const there = new Set(globSync(onPostgresql, { cwd: root }));
  const leftOut = all.filter((file) => !there.has(file));

  assert.ok(there.size > 100 && leftOut.length > 10, `${String(there.size)} there, ${String(leftOut.length)} left out`);
  assert.deepEqual(
    leftOut.filter((file) => asksForAnEngine.test(readFileSync(`${root}/${file}`, 'utf8'))),
    [],
  );
});
