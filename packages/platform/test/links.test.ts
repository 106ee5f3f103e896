import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { createApp } from '../src/app.ts';
import type { LinkKey } from '../src/config.ts';
import { transaction, type Tx } from '../src/database/transaction.ts';
import { raiseGeneration, spendLink } from '../src/modules/trust/link-generation.ts';
import { Links, type LinkClaims } from '../src/modules/trust/links.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let claims: LinkClaims;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T08:00:00Z');
  practice = await platform.practice();
  claims = {
    purpose: 'manage_booking',
    practiceId: practice.id,
    id: randomUUID(),
    generation: 1,
    expiresAt: new Date('2026-04-01T00:00:00Z'),
  };
});

const exchange = (token: string, key = practice.publishableKey): Promise<Response> =>
  platform.fetch(`/v1/link-sessions?key=${key}`, posted({ token }));

const posted = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const codeOf = async (response: Response): Promise<[number, string]> => [
  response.status,
  ((await response.json()) as { code: string }).code,
];

const inPractice = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(platform.connection.db, { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId }, work);

test('a link is exchanged for a session of thirty minutes', async () => {
  const response = await exchange(platform.deps.links.token(claims));

  const body = (await response.json()) as { resource: unknown; expiresAt: string; session: string };
  assert.equal(response.status, 201);
  assert.deepEqual(body.resource, { kind: 'booking', id: claims.id });
  assert.equal(new Date(body.expiresAt).toISOString(), '2026-03-02T08:30:00.000Z');
});

test('it can be exchanged again until it ends, so that a reload loses nobody', async () => {
  const token = platform.deps.links.token(claims);

  assert.equal((await exchange(token)).status, 201);
  assert.equal((await exchange(token)).status, 201);
  await platform.clock.set(claims.expiresAt);
  assert.deepEqual(await codeOf(await exchange(token)), [410, 'link-void']);
});

test('exchanging it writes nothing', async () => {
  await exchange(platform.deps.links.token(claims));

  const rows = await platform.owner.session((session) => session.query('select 1 from link_generation'));
  assert.deepEqual(rows, []);
});

test('raising the generation voids the link and the sessions made from it', async () => {
  const token = platform.deps.links.token(claims);
  const { session } = (await (await exchange(token)).json()) as { session: string };

  await inPractice((tx) => raiseGeneration(tx, practice.id, claims.purpose, claims.id));

  assert.deepEqual(await codeOf(await exchange(token)), [410, 'link-void']);
  const read = platform.fetch(`/v1/bookings/${claims.id}?key=${practice.publishableKey}`, {
    headers: { authorization: `Bearer ${session}` },
  });
  assert.deepEqual(await codeOf(await read), [401, 'session-invalid']);
});

test('a link of the new generation works', async () => {
  await inPractice((tx) => raiseGeneration(tx, practice.id, claims.purpose, claims.id));

  assert.equal((await exchange(platform.deps.links.token({ ...claims, generation: 2 }))).status, 201);
});

test('of many acts behind one link at once, one is done', async () => {
  const acts = await Promise.all(
    Array.from({ length: 64 }, () => inPractice((tx) => spendLink(tx, practice.id, claims.purpose, claims.id))),
  );

  assert.equal(acts.filter((done) => done).length, 1);
  assert.deepEqual(await codeOf(await exchange(platform.deps.links.token(claims))), [410, 'link-spent']);
});

test('what we did not sign is answered like a link of another practice', async () => {
  const other = await platform.practice();
  const foreign = platform.deps.links.token({ ...claims, practiceId: other.id });
  const forged = new Links([{ id: 'demo', secret: Buffer.alloc(32, 'x') }]).token(claims);
  const genuine = platform.deps.links.token(claims);
  const [id = '', payload = '', signature = ''] = genuine.split('.');
  const changed = Buffer.from(Buffer.from(payload, 'base64url').toString().replace(claims.id, randomUUID())).toString(
    'base64url',
  );

  assert.deepEqual(await codeOf(await exchange(foreign)), [401, 'session-invalid']);
  assert.deepEqual(await codeOf(await exchange(forged)), [401, 'session-invalid']);
  assert.deepEqual(await codeOf(await exchange([id, changed, signature].join('.'))), [401, 'session-invalid']);
  assert.deepEqual(await codeOf(await exchange(`unknown.${payload}.${signature}`)), [401, 'session-invalid']);
  assert.deepEqual(await codeOf(await exchange('not-a-token-at-all')), [401, 'session-invalid']);
});

test('a session is no link and a link no session', async () => {
  const { session } = platform.deps.links.session(claims, await platform.clock.now());
  const token = platform.deps.links.token(claims);

  assert.deepEqual(await codeOf(await exchange(session)), [401, 'session-invalid']);
  assert.equal(platform.deps.links.verifySession(token, await platform.clock.now()), null);
});

test('a session ends after thirty minutes, to the second', () => {
  const began = new Date('2026-03-02T08:00:00Z');
  const { session, expiresAt } = platform.deps.links.session(claims, began);

  assert.notEqual(platform.deps.links.verifySession(session, new Date(expiresAt.getTime() - 1)), null);
  assert.equal(platform.deps.links.verifySession(session, expiresAt), null);
});

test('after the key was rotated, links under the old one still open', () => {
  const [old, fresh] = [
    { id: 'old', secret: Buffer.alloc(32, 1) },
    { id: 'new', secret: Buffer.alloc(32, 2) },
  ];
  const token = new Links([old]).token(claims);

  assert.deepEqual(new Links([fresh, old]).verifyToken(token), claims);
  assert.equal(new Links([fresh]).verifyToken(token), null);
  assert.match(new Links([fresh, old]).token(claims), /^new\./);
});

test('a platform whose key was rotated opens what the old key signed, and nothing of it once that key is removed', async () => {
  const [old, fresh] = [
    { id: 'old', secret: Buffer.alloc(32, 1) },
    { id: 'new', secret: Buffer.alloc(32, 2) },
  ];
  const before = new Links([old]);
  const outcomesUnder = async (...keys: LinkKey[]): Promise<number[]> => {
    const app = createApp({ ...platform.deps, links: new Links(keys) });
    const { session } = before.session({ ...claims, purpose: 'subscription' }, await platform.clock.now());
    const unsubscribe = before.unsubscribeToken({
      practiceId: practice.id,
      clientId: claims.id,
      topic: 'news',
      channel: 'email',
    });
    const answers = [
      await app.request(`/v1/link-sessions?key=${practice.publishableKey}`, posted({ token: before.token(claims) })),
      await app.request(`/v1/unsubscribe/${unsubscribe}`),
      await app.request(`/v1/practice?key=${before.pageKey(practice.id)}`),
      await app.request(`/v1/subscription?key=${practice.publishableKey}`, {
        headers: { authorization: `Bearer ${session}` },
      }),
    ];
    return answers.map(({ status }) => status);
  };

  assert.deepEqual(await outcomesUnder(old), [201, 200, 200, 404]); // nobody is behind the id, but the session holds
  assert.deepEqual(await outcomesUnder(fresh, old), [201, 200, 200, 404]);
  assert.deepEqual(await outcomesUnder(fresh), [401, 404, 401, 401]);
});

test('a signature is 256 bits', () => {
  const [, , signature = ''] = platform.deps.links.token(claims).split('.');

  assert.equal(Buffer.from(signature, 'base64url').length, 32);
});

test('the session of one practice is none in another', async () => {
  const other = await platform.practice();
  const { session } = platform.deps.links.session(claims, await platform.clock.now());

  const read = platform.fetch(`/v1/bookings/${claims.id}?key=${other.publishableKey}`, {
    headers: { authorization: `Bearer ${session}` },
  });

  assert.deepEqual(await codeOf(await read), [401, 'session-invalid']);
});
