import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createApp } from '../../src/app.ts';
import { transaction } from '../../src/database/transaction.ts';
import { pauseKey, revokeKey, storeKey } from '../../src/modules/practices/keys.ts';
import { partnerOrigin } from '../harness/practice.ts';
import { withPlatform, type TestPlatform, type TestPractice } from '../harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
before(async () => {
  platform = await withPlatform();
  practice = await platform.practice();
});
after(() => platform.close());

const withKey = (key: string): Promise<Response> => platform.fetch(`/v1/practice?key=${encodeURIComponent(key)}`);

const withBearer = (token: string): Promise<Response> =>
  platform.fetch('/v1/practice', { headers: { authorization: `Bearer ${token}` } });

const codeOf = async (response: Response): Promise<string> => ((await response.json()) as { code: string }).code;

test('a key names its practice', async () => {
  const body = (await (await withKey(practice.publishableKey)).json()) as { id: string };

  assert.equal(body.id, practice.id);
});

test('without a key nothing is answered', async () => {
  assert.equal(await codeOf(await platform.fetch('/v1/practice')), 'key-missing');
});

test('a key that is unknown, empty or of the other kind is no key', async () => {
  assert.equal(await codeOf(await withKey('pk_live_unknown')), 'key-invalid');
  assert.equal(await codeOf(await withKey('')), 'key-invalid');
  assert.equal(await codeOf(await withKey(practice.secretKey)), 'key-invalid');
  assert.equal(await codeOf(await withBearer('sk_live_unknown')), 'key-invalid');
});

test('a revoked key stops working at once', async () => {
  const revoked = await platform.practice();
  assert.equal((await withKey(revoked.publishableKey)).status, 200);

  const actor = { kind: 'practice', practiceId: revoked.id, keyId: revoked.secretKeyId } as const;
  await transaction(platform.connection.db, actor, (tx) => revokeKey(tx, revoked.id, revoked.publishableKeyId));

  assert.equal(await codeOf(await withKey(revoked.publishableKey)), 'key-invalid');
});

test('a paused key is let in nowhere, from the next request on, until it is resumed', async () => {
  const { id, secretKeyId, publishableKey, publishableKeyId } = await platform.practice({ origins: [partnerOrigin] });
  const actor = { kind: 'practice', practiceId: id, keyId: secretKeyId } as const;
  const pause = (isPaused: boolean) =>
    transaction(platform.connection.db, actor, (tx) => pauseKey(tx, id, publishableKeyId, isPaused));
  const inPage = () => platform.fetch(`/v1/practice?key=${publishableKey}`, { headers: { origin: partnerOrigin } });
  assert.equal((await inPage()).status, 200);

  await pause(true);
  const paused = await inPage();

  assert.equal(paused.status, 403);
  assert.equal(paused.headers.get('access-control-allow-origin'), partnerOrigin, 'the page is told why');
  assert.equal(await codeOf(paused), 'key-paused');
  await pause(false);
  assert.equal((await inPage()).status, 200);
});

test('a site that a paused key does not know is not told that it is paused', async () => {
  const { id, secretKeyId, publishableKey, publishableKeyId } = await platform.practice({ origins: [partnerOrigin] });
  const actor = { kind: 'practice', practiceId: id, keyId: secretKeyId } as const;
  await transaction(platform.connection.db, actor, (tx) => pauseKey(tx, id, publishableKeyId, true));

  const elsewhere = await platform.fetch(`/v1/practice?key=${publishableKey}`, {
    headers: { origin: 'https://elsewhere.example' },
  });

  assert.equal(await codeOf(elsewhere), 'origin-not-allowed');
});

test('a secret key can be paused, too', async () => {
  const { id, secretKey, secretKeyId } = await platform.practice();
  const actor = { kind: 'practice', practiceId: id, keyId: secretKeyId } as const;

  await transaction(platform.connection.db, actor, (tx) => pauseKey(tx, id, secretKeyId, true));

  assert.equal(await codeOf(await withBearer(secretKey)), 'key-paused');
});

test('a key is stored as its hash alone', async () => {
  const rows = await platform.owner.session((session) =>
    session.query<{ row: string }>('select row_to_json(api_key)::text as row from api_key'),
  );

  const stored = rows.map(({ row }) => row).join('\n');
  assert.ok(stored.includes(practice.publishableKeyId));
  assert.ok(!stored.includes(practice.publishableKey.slice(12)));
  assert.ok(!stored.includes(practice.secretKey.slice(12)));
});

test('the keys of the demo, which everybody knows, open nothing where somebody is served', async () => {
  const served = { ...platform.deps, config: { ...platform.deps.config, mode: 'serve' } } as const;
  const actor = { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId } as const;
  const key = { practiceId: practice.id, kind: 'publishable', name: 'demo', origins: [] } as const;
  await transaction(platform.owner.db, actor, (tx) => storeKey(tx, randomUUID(), 'pk_demo_known', key));

  const inDemo = await platform.fetch('/v1/practice?key=pk_demo_known');
  const inService = await createApp(served).request('/v1/practice?key=pk_demo_known');

  assert.equal(inDemo.status, 200);
  assert.equal(inService.status, 401);
});

test('the key of a hosted page works without being stored, and only on our own origin', async () => {
  const key = platform.deps.links.pageKey(practice.id);
  const url = `/v1/practice?key=${key}`;

  assert.equal((await platform.fetch(url)).status, 200);
  assert.equal((await platform.fetch(url, { headers: { origin: 'http://localhost:4400' } })).status, 200);
  assert.equal((await platform.fetch(url, { headers: { origin: 'https://partner.example' } })).status, 403);
  assert.equal(await codeOf(await withKey(`${key.slice(0, -2)}AA`)), 'key-invalid');
});
