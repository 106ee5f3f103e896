import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPlatform } from '../../test/harness.ts';
import type { Config } from '../config.ts';
import { pages, type DemoTools } from './pages.ts';

const demo: DemoTools = {
  outbox: async () => [],
  clock: { now: async () => new Date(0), advance: async () => new Date(0) },
};
const here = { remoteAddress: '127.0.0.1' };
const platformAs = (mode: Config['mode']) => withPlatform({ config: { mode }, pages: (deps) => [pages(deps, demo)] });

test('a platform in service has neither outbox nor clock nor examples', async () => {
  await using platform = await platformAs('serve');

  const answers = await Promise.all(
    ['/dev/outbox', '/dev/clock', '/', '/examples/strict-csp/'].map((path) => platform.fetch(path, here)),
  );

  assert.deepEqual(
    answers.map((answer) => answer.status),
    [404, 404, 404, 404],
  );
});

test('the demo has all three', async () => {
  await using platform = await platformAs('demo');

  const answers = await Promise.all(
    ['/dev/outbox', '/dev/clock', '/', '/examples/strict-csp/'].map((path) => platform.fetch(path, here)),
  );

  assert.deepEqual(
    answers.map((answer) => answer.status),
    [200, 200, 200, 200],
  );
});

test('both are the origin of the bundles of the widgets beside them', async () => {
  await using platform = await platformAs('serve');

  const answer = await platform.fetch('/cdn/9999.0.0/attune.js');

  assert.equal(answer.status, 404);
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
});
