import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { partnerOrigin } from '../harness/practice.ts';
import { withPlatform, type TestPlatform, type TestPractice } from '../harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
before(async () => {
  platform = await withPlatform();
  practice = await platform.practice({ origins: [partnerOrigin, 'http://localhost:*'] });
});
after(() => platform.close());

const from = (origin: string, headers: Record<string, string> = {}): Promise<Response> =>
  platform.fetch(`/v1/practice?key=${practice.publishableKey}`, { headers: { origin, ...headers } });

const preflight = (origin: string, key = practice.publishableKey): Promise<Response> =>
  platform.fetch(`/v1/bookings?key=${key}`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,idempotency-key',
    },
  });

const allowed = (response: Response): string | null => response.headers.get('access-control-allow-origin');

test('a page of the partner may read the answer', async () => {
  const response = await from(partnerOrigin);

  assert.equal(response.status, 200);
  assert.equal(allowed(response), partnerOrigin);
});

test('a call without an origin, from a server, is allowed and told nothing of origins', async () => {
  const response = await platform.fetch(`/v1/practice?key=${practice.publishableKey}`);

  assert.equal(response.status, 200);
  assert.equal(allowed(response), null);
});

for (const origin of [
  'https://evil.example',
  'null',
  'https://partner.example.evil.example',
  'https://evil-partner.example',
  'https://sub.partner.example',
  'http://partner.example',
  'https://partner.example:8443',
  'https://partner.example/',
  'https://PARTNER.example',
  'http://localhost.evil.example:80',
  'https://localhost:3000',
  '*',
]) {
  test(`an origin that is not the partner's is refused and never reflected: ${origin}`, async () => {
    const response = await from(origin);

    assert.equal(response.status, 403);
    assert.equal(allowed(response), null);
    assert.equal(((await response.json()) as { code: string }).code, 'origin-not-allowed');
  });

  test(`nor is it told in a preflight that it may call: ${origin}`, async () => {
    const response = await preflight(origin);

    assert.equal(response.status, 403);
    assert.equal(allowed(response), null);
  });
}

test('a loopback rule takes any port, so that a partner can develop', async () => {
  assert.equal(allowed(await from('http://localhost:5173')), 'http://localhost:5173');
  assert.equal(allowed(await from('http://localhost')), 'http://localhost'); // 80, which an origin leaves out
});

test('a preflight of the partner is answered from the key in the address', async () => {
  const response = await preflight(partnerOrigin);

  assert.equal(response.status, 204);
  assert.equal(allowed(response), partnerOrigin);
  assert.match(response.headers.get('access-control-allow-headers') ?? '', /Idempotency-Key/);
  assert.match(response.headers.get('access-control-allow-methods') ?? '', /POST/);
});

test('a preflight without a key that works allows nothing', async () => {
  assert.equal(allowed(await preflight(partnerOrigin, 'pk_live_unknown')), null);
});

test('every answer, refused or not, says that it depends on the origin', async () => {
  const answers = [
    await from(partnerOrigin),
    await from('https://evil.example'),
    await preflight(partnerOrigin),
    await preflight('null'),
    await platform.fetch('/v1/nothing', { headers: { origin: partnerOrigin } }),
    await platform.fetch('/v1/holds', { method: 'DELETE', headers: { origin: partnerOrigin } }),
  ];

  assert.deepEqual(
    answers.filter((response) => !/\bOrigin\b/.test(response.headers.get('vary') ?? '')),
    [],
  );
});

test('nobody is allowed credentials, and no answer is for every origin', async () => {
  const answers = [await from(partnerOrigin), await preflight(partnerOrigin)];

  assert.ok(answers.every((response) => response.headers.get('access-control-allow-credentials') === null));
  assert.ok(answers.every((response) => allowed(response) !== '*'));
});

test('a page can read why it was refused, once its origin is the right one', async () => {
  const response = await platform.fetch(`/v1/holds?key=${practice.publishableKey}`, {
    method: 'POST',
    headers: { origin: partnerOrigin, 'content-type': 'application/json' },
    body: '{}',
  });

  assert.equal(response.status, 422);
  assert.equal(allowed(response), partnerOrigin);
});

test('nor is it kept from a page that it called what does not exist', async () => {
  const key = `key=${practice.publishableKey}`;
  const unknown = await platform.fetch(`/v1/nothing?${key}`, { headers: { origin: partnerOrigin } });
  const wrong = await platform.fetch(`/v1/holds?${key}`, { method: 'DELETE', headers: { origin: partnerOrigin } });
  const stranger = await platform.fetch(`/v1/nothing?${key}`, { headers: { origin: 'https://evil.example' } });

  assert.deepEqual([unknown.status, allowed(unknown)], [404, partnerOrigin]);
  assert.deepEqual([wrong.status, allowed(wrong)], [405, partnerOrigin]);
  assert.deepEqual([stranger.status, allowed(stranger)], [404, null]);
});

test('the key of one practice opens nothing to the site of another', async () => {
  const other = await platform.practice({ origins: ['https://other.example'] });

  const response = await platform.fetch(`/v1/practice?key=${other.publishableKey}`, {
    headers: { origin: partnerOrigin },
  });

  assert.equal(response.status, 403);
});

test('a secret key in a browser is refused, even from an allowed site', async () => {
  const response = await from(partnerOrigin, { authorization: `Bearer ${practice.secretKey}` });

  assert.equal(response.status, 403);
  assert.equal(((await response.json()) as { code: string }).code, 'secret-key-in-browser');
});
