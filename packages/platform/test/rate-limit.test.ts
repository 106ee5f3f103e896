import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { limits } from '../src/modules/trust/limits.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';
import { createApp } from '../src/app.ts';

let platform: TestPlatform;
let practice: TestPractice;
before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T08:00:00Z');
  practice = await platform.practice();
});

interface From {
  readonly remoteAddress?: string;
  readonly app?: ReturnType<typeof createApp>;
  readonly authorization?: string;
  readonly forwardedFor?: string;
}

const call = ({
  remoteAddress = '192.0.2.1',
  app = createApp(platform.deps),
  authorization,
  forwardedFor,
}: From = {}): Promise<Response> =>
  Promise.resolve(
    app.fetch(
      new Request(`http://platform.test/v1/holds${authorization ? '' : `?key=${practice.publishableKey}`}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization ? { authorization } : {}),
          ...(forwardedFor ? { 'x-forwarded-for': forwardedFor } : {}),
        },
        body: '{}',
      }),
      { remoteAddress },
    ),
  );

const spend = async (from: From = {}): Promise<void> => {
  await Promise.all(Array.from({ length: limits.holds.calls }, () => call(from)));
};

test('an address that calls too often is told when to come again', async () => {
  await spend();

  const response = await call();

  assert.equal(response.status, 429);
  assert.equal(response.headers.get('retry-after'), '600');
  assert.equal(response.headers.get('ratelimit'), '"holds";r=0;t=600');
  assert.equal(response.headers.get('ratelimit-policy'), '"holds";q=60;w=600');
  assert.equal(((await response.json()) as { code: string }).code, 'rate-limited');
});

test('each call says how many are left', async () => {
  assert.equal((await call()).headers.get('ratelimit'), '"holds";r=59;t=600');
  assert.equal((await call()).headers.get('ratelimit'), '"holds";r=58;t=600');
});

test('nodes count together', async () => {
  await spend({ app: createApp(platform.deps) });

  assert.equal((await call({ app: createApp(platform.deps) })).status, 429);
});

test('another address, and another practice, is not held up by it', async () => {
  await spend();

  assert.equal((await call({ remoteAddress: '192.0.2.2' })).status, 422);
  practice = await platform.practice();
  assert.equal((await call()).status, 422);
});

test('when the window has passed, the address may call again', async () => {
  await spend();

  await platform.clock.advance({ minutes: 10 });

  assert.equal((await call()).headers.get('ratelimit'), '"holds";r=59;t=600');
});

test('neighbours in one IPv6 network are one caller, since one caller has all of it', async () => {
  await spend({ remoteAddress: '2001:db8:1:2::a' });

  assert.equal((await call({ remoteAddress: '2001:db8:1:2:ffff::b' })).status, 429);
  assert.equal((await call({ remoteAddress: '2001:db8:1:3::a' })).status, 422);
});

test('behind a trusted proxy it is the caller that is counted, and not the proxy', async () => {
  const app = createApp({ ...platform.deps, config: { ...platform.deps.config, trustedProxies: ['10.0.0.0/8'] } });
  await spend({ app, remoteAddress: '10.0.0.1', forwardedFor: '203.0.113.9' });

  assert.equal((await call({ app, remoteAddress: '10.0.0.1', forwardedFor: '203.0.113.9' })).status, 429);
  assert.equal((await call({ app, remoteAddress: '10.0.0.1', forwardedFor: '203.0.113.10' })).status, 422);
  assert.equal((await call({ app, remoteAddress: '198.51.100.1', forwardedFor: '203.0.113.9' })).status, 422);
});

test('the practice’s own server speaks for many and is not counted', async () => {
  const from = { authorization: `Bearer ${practice.secretKey}` };
  await spend(from);

  assert.equal((await call(from)).status, 422);
});

test('no address is stored, only its HMAC under a key of the day', async () => {
  await call({ remoteAddress: '198.51.100.23' });
  const [today] = await stored();

  await platform.clock.advance({ days: 1 });
  await call({ remoteAddress: '198.51.100.23' });
  const tomorrow = await stored();

  assert.match(today ?? '', /^[\w-]{43}$/);
  assert.ok(tomorrow.some((address) => address !== today));
});

test('the key of a day is destroyed within two days', async () => {
  await call();
  await platform.clock.advance({ days: 2 });
  await call();

  const days = await platform.owner.session((session) =>
    session.query<{ day: string }>('select day::text from address_key where practice_id = $1', [practice.id]),
  );
  assert.deepEqual(days, [{ day: '2026-03-04' }]);
});

const stored = async (): Promise<string[]> => {
  const rows = await platform.owner.session((session) =>
    session.query<{ address: string }>('select address from rate_limit where practice_id = $1', [practice.id]),
  );
  return rows.map(({ address }) => address);
};
