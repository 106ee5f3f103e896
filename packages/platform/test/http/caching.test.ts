import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { partnerOrigin } from '../harness/practice.ts';
import { withPlatform, type TestPlatform, type TestPractice } from '../harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
before(async () => {
  platform = await withPlatform();
  practice = await platform.practice();
});
after(() => platform.close());

const read = (headers: Record<string, string> = {}): Promise<Response> =>
  platform.fetch(`/v1/practice?key=${practice.publishableKey}`, { headers });

const cacheControl = (response: Response): string | null => response.headers.get('cache-control');

test('what any visitor sees may be kept as long as the contract says', async () => {
  assert.equal(cacheControl(await read()), 'public, max-age=60, stale-while-revalidate=600');
});

test('who has the answer already is told so, and may keep it on', async () => {
  const tag = (await read()).headers.get('etag') ?? '';

  const response = await read({ 'if-none-match': `"other", ${tag}`, origin: partnerOrigin });

  assert.equal(response.status, 304);
  assert.equal(await response.text(), '');
  assert.equal(response.headers.get('etag'), tag);
  assert.equal(response.headers.get('access-control-allow-origin'), partnerOrigin);
  assert.equal(cacheControl(response), 'public, max-age=60, stale-while-revalidate=600');
});

test('another tag is answered in full', async () => {
  assert.equal((await read({ 'if-none-match': 'W/"other"' })).status, 200);
});

test('what a secret key reads is kept by nobody', async () => {
  const response = await platform.fetch('/v1/practice', { headers: { authorization: `Bearer ${practice.secretKey}` } });

  assert.equal(response.status, 200);
  assert.equal(cacheControl(response), 'private, no-store');
});

test('a refusal is kept by nobody', async () => {
  assert.equal(cacheControl(await platform.fetch('/v1/practice')), 'no-store');
  assert.equal(cacheControl(await platform.fetch(`/v1/nothing?key=${practice.publishableKey}`)), 'no-store');
});

test('no answer sets a cookie', async () => {
  assert.equal((await read()).headers.get('set-cookie'), null);
});
