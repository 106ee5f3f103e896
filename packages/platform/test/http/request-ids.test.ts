import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { Hono } from 'hono';
import type { KyselyPlugin } from 'kysely';
import { operationIds, operations } from '../caller-matrix/permitted.ts';
import { partnerOrigin } from '../harness/practice.ts';
import { withPlatform, type TestPlatform, type TestPractice } from '../harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
const database = { failsWith: null as Error | null };

const plugin: KyselyPlugin = {
  transformQuery: ({ node }) => {
    if (database.failsWith) throw database.failsWith;
    return node;
  },
  transformResult: ({ result }) => Promise.resolve(result),
};

const page = new Hono();
page.get('/page', (c) => c.html('<!doctype html>'));

before(async () => {
  platform = await withPlatform({
    deps: ({ db }) => ({ db: db.withPlugin(plugin) }),
    pages: () => [page],
  });
  practice = await platform.practice();
});
after(() => platform.close());
beforeEach(() => {
  database.failsWith = null;
});

const idOf = (response: Response): string => response.headers.get('x-request-id') ?? '';

/** What the log says of the request of that name. */
const loggedOf = (id: string): unknown[] =>
  platform.logged
    .map((line) => JSON.parse(line) as { event: string; requestId?: string; status?: number })
    .filter(({ event, requestId }) => event === 'request' && requestId === id)
    .map(({ status }) => status);

/** A name of ours, the same in header, problem and log. */
const assertNamed = async (response: Response, status: number): Promise<void> => {
  const id = idOf(response);
  assert.equal(response.status, status);
  assert.match(id, /^req_[0-9a-f]{20}$/);
  assert.deepEqual(loggedOf(id), [status]);
  const isProblem = response.headers.get('content-type') === 'application/problem+json';
  if (isProblem) assert.equal(((await response.json()) as { requestId: string }).requestId, id);
};

const withKey = (path: string): string => `${path}?key=${practice.publishableKey}`;
const json = { 'content-type': 'application/json' };

for (const id of operationIds) {
  const { method, path, security } = operations[id];
  test(`${id} names the request that it refuses`, async () => {
    const response = await platform.fetch(`/v1${path.replaceAll(/\{\w+\}/g, 'x')}`, { method, headers: json });

    await assertNamed(response, security.length > 0 ? 401 : response.status);
  });
}

test('an answer of success has a name, and so has a page', async () => {
  await assertNamed(await platform.fetch(withKey('/v1/practice')), 200);
  await assertNamed(await platform.fetch('/page'), 200);
});

test('so has one that nobody has to answer: 404, 405, 413 and 304', async () => {
  const tag = (await platform.fetch(withKey('/v1/practice'))).headers.get('etag') ?? '';
  const long = { method: 'POST', headers: json, body: 'x'.repeat(70_000) };

  await assertNamed(await platform.fetch(withKey('/v1/nothing')), 404);
  await assertNamed(await platform.fetch('/nothing'), 404);
  await assertNamed(await platform.fetch(withKey('/v1/holds'), { method: 'DELETE' }), 405);
  await assertNamed(await platform.fetch(withKey('/v1/holds'), long), 413);
  await assertNamed(await platform.fetch(withKey('/v1/practice'), { headers: { 'if-none-match': tag } }), 304);
});

test('so has the answer to a preflight, which a page may read the name of later on', async () => {
  const headers = { origin: partnerOrigin, 'access-control-request-method': 'POST' };
  const answer = await platform.fetch(withKey('/v1/practice'), { headers: { origin: partnerOrigin } });

  await assertNamed(await platform.fetch(withKey('/v1/holds'), { method: 'OPTIONS', headers }), 204);
  assert.match(answer.headers.get('access-control-expose-headers') ?? '', /X-Request-Id/);
});

test('so have failures of ours, and the database being away', async () => {
  database.failsWith = new Error('something that nobody foresaw');
  await assertNamed(await platform.fetch(withKey('/v1/practice')), 500);
  database.failsWith = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
  await assertNamed(await platform.fetch(withKey('/v1/practice')), 503);
});

test('what a caller sends as a name is not taken: nobody writes into our logs, nor hides behind the name of another', async () => {
  const response = await platform.fetch(withKey('/v1/practice'), {
    headers: { 'x-request-id': 'req_of_somebody_else' },
  });

  await assertNamed(response, 200);
  assert.ok(!platform.logged.some((line) => line.includes('somebody_else')));
});
