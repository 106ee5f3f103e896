import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { KyselyPlugin } from 'kysely';
import { partnerOrigin } from '../harness/practice.ts';
import { withPlatform, type TestPlatform, type TestPractice } from '../harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
const database = { failsWith: null as Error | null };

/** A database that cannot be reached as long as a test says so. */
const plugin: KyselyPlugin = {
  transformQuery: ({ node }) => {
    if (database.failsWith) throw database.failsWith;
    return node;
  },
  transformResult: ({ result }) => Promise.resolve(result),
};

before(async () => {
  platform = await withPlatform({ deps: ({ db }) => ({ db: db.withPlugin(plugin) }) });
});
after(() => platform.close());
beforeEach(async () => {
  database.failsWith = null;
  practice = await platform.practice();
});

const away = (): void => {
  database.failsWith = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
};

type Sent = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

const ask = (path: string, origin: string, init: Sent = {}): Promise<Response> =>
  platform.fetch(`${path}?key=${practice.publishableKey}`, { ...init, headers: { origin, ...init.headers } });

const preflight = (origin: string): Promise<Response> =>
  ask('/v1/holds', origin, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });

const allowed = (response: Response): string | null => response.headers.get('access-control-allow-origin');

test('a page of the partner can read that the platform is away, and when to come again', async () => {
  await ask('/v1/practice', partnerOrigin);

  away();
  const response = await ask('/v1/practice', partnerOrigin);

  assert.deepEqual([response.status, allowed(response)], [503, partnerOrigin]);
  assert.equal(response.headers.get('retry-after'), '2');
  assert.match(response.headers.get('access-control-expose-headers') ?? '', /Retry-After/);
});

test('it can also when it sends something, which a preflight goes before', async () => {
  await ask('/v1/practice', partnerOrigin);

  away();
  const asked = await preflight(partnerOrigin);
  const held = await ask('/v1/holds', partnerOrigin, {
    method: 'POST',
    headers: { origin: partnerOrigin, 'content-type': 'application/json' },
    body: '{}',
  });

  assert.deepEqual([asked.status, allowed(asked)], [204, partnerOrigin]);
  assert.deepEqual([held.status, allowed(held)], [503, partnerOrigin]);
});

test('a page of anybody else is told nothing, whatever key it shows', async () => {
  await ask('/v1/practice', partnerOrigin);

  away();
  const answers = [await ask('/v1/practice', 'https://evil.example'), await preflight('https://evil.example')];

  assert.deepEqual(
    answers.map((response) => [response.status, allowed(response)]),
    [
      [503, null],
      [503, null],
    ],
  );
});

test('nor is the page of a key that has not worked here before: which sites it has cannot be looked up', async () => {
  away();

  assert.equal(allowed(await ask('/v1/practice', partnerOrigin)), null);
});
