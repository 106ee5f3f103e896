import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { practiceAnswer, stubFetch } from '../test/support/stub-fetch.ts';
import { createAttune, isRateLimited, type ClientOptions } from './index.ts';
import { parseRateLimit } from './rate-limit.ts';
import { testClock } from './testing/test-clock.ts';

interface RetryAfter {
  now: string;
  cases: { header: string; delay_ms: number | null; why?: string }[];
}
interface RateLimits {
  cases: { RateLimit?: string; 'RateLimit-Policy'?: string; parsed: unknown; why?: string }[];
}

const fixture = <Shape>(name: string) =>
  JSON.parse(readFileSync(new URL(`../test/fixtures/http/${name}.json`, import.meta.url), 'utf8')) as Shape;
const retryAfter = fixture<RetryAfter>('retry-after');
const rateLimits = fixture<RateLimits>('ratelimit-fields');

/** What a read waits before it is sent again, in ms, after being answered so. */
async function waits(status: number, headers: Record<string, string>, more: Partial<ClientOptions> = {}) {
  const { fetch } = stubFetch(new Response('', { status, headers }), practiceAnswer());
  const clock = testClock(retryAfter.now);
  const options = { key: 'pk_test', api: 'https://api.example', timeout: Infinity, random: () => 0.5, clock, fetch };
  await createAttune({ ...options, ...more }).practice.get();
  return clock.waited;
}

const backoff = 250;

describe('Retry-After', () => {
  const [tooLong, ...others] = retryAfter.cases.toReversed();

  for (const { header, delay_ms: delay } of others) {
    const meaning = delay === null ? 'says nothing' : `is a wait of ${String(delay)} ms`;
    test(`“${header}” ${meaning}`, async () => {
      assert.deepEqual(await waits(429, { 'Retry-After': header }), [delay ?? backoff]);
    });
  }

  test('of many years is not waited for: the failure is heard at once', async () => {
    const years = waits(429, { 'Retry-After': tooLong?.header ?? '' });

    await assert.rejects(years, (error) => isRateLimited(error) && !('waited' in error));
  });

  test('is heeded of a platform that is busy, too', async () => {
    assert.deepEqual(await waits(503, { 'Retry-After': '7' }), [7_000]);
  });
});

describe('RateLimit', () => {
  for (const { parsed, why = 'is read as it is meant', ...fields } of rateLimits.cases) {
    const [[name, value] = []] = Object.entries(fields);
    test(`${String(name)}: ${String(value)} – ${why}`, () => {
      assert.deepEqual(parseRateLimit(value ?? '', name === 'RateLimit' ? 'r' : 'q'), parsed);
    });
  }

  for (const value of [
    '',
    '"a"',
    '"a";r',
    '"a";r=1.5',
    '"a";r="1"',
    '"a";r=1,',
    '"a";r=1;t=x',
    '"a";r=1;pk=:a:',
    'a;r=1',
    '"a;r=1',
  ]) {
    test(`${value} is ignored`, () => {
      assert.equal(parseRateLimit(value, 'r'), null);
    });
  }

  test('says when to come back, where Retry-After does not', async () => {
    assert.deepEqual(await waits(429, { RateLimit: '"minute";r=0;t=3, "hour";r=0;t=9, "day";r=5;t=99' }), [9_000]);
  });

  test('gives way to Retry-After', async () => {
    assert.deepEqual(await waits(429, { RateLimit: '"default";r=0;t=30', 'Retry-After': '2' }), [2_000]);
  });

  test('of a cached answer is about another moment', async () => {
    assert.deepEqual(await waits(429, { RateLimit: '"default";r=0;t=30', Age: '12' }), [backoff]);
  });

  test('with something left, or beside another failure, says nothing', async () => {
    assert.deepEqual(await waits(429, { RateLimit: '"default";r=1;t=30' }), [backoff]);
    assert.deepEqual(await waits(503, { RateLimit: '"default";r=0;t=30' }), [backoff]);
  });
});

test('without a word of the platform, waits double up to eight seconds, and are anything below', async () => {
  const busy = () => new Response('', { status: 503 });
  const { fetch } = stubFetch(busy(), busy(), busy(), busy(), busy(), busy(), practiceAnswer());
  const clock = testClock();
  const options = { key: 'pk_test', api: 'https://api.example', timeout: Infinity, maxRetries: 6, clock, fetch };

  await createAttune({ ...options, random: () => 1 }).practice.get();

  assert.deepEqual(clock.waited, [500, 1_000, 2_000, 4_000, 8_000, 8_000]);
  assert.deepEqual(await waits(503, {}, { random: () => 0 }), [0]);
});
