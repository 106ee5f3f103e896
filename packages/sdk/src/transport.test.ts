import assert from 'node:assert/strict';
import { getEventListeners, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { json, practiceAnswer, silentFetch, stubFetch } from '../test/support/stub-fetch.ts';
import { examples } from './generated/examples.ts';
import {
  createAttune,
  isAttuneError,
  isConflict,
  isRateLimited,
  isServerError,
  isSlotTaken,
  isTimeout,
  isUnreachable,
  type ClientOptions,
  type Clock,
  type Fetch,
} from './index.ts';
import { aProblem } from './testing/factories.ts';
import { testClock } from './testing/test-clock.ts';

const attuneOver = (fetch: Fetch, more: Partial<ClientOptions> = {}) =>
  createAttune({ key: 'pk_test', api: 'https://api.example', clock: testClock(), random: () => 0.5, fetch, ...more });

const refusal = (code: Parameters<typeof aProblem>[0], headers = {}) => {
  const problem = aProblem(code);
  return json(problem, problem.status, headers);
};
const status = (code: number) => new Response('', { status: code });
const offline = new TypeError('fetch failed');

const caught = (call: PromiseLike<unknown>) =>
  Promise.resolve(call).then(
    () => assert.fail('should have failed'),
    (error: unknown) => error,
  );

/** Red, not endless, if what is waited for never comes. */
const soon = { timeout: 5_000 };

function later<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => (resolve = settle));
  return { promise, resolve };
}

describe('a read', () => {
  for (const [name, failure] of [
    ['took too long to arrive (408)', status(408)],
    ['was one too many (429)', status(429)],
    ['met a gateway without a platform (502)', status(502)],
    ['met a platform that is busy (503)', status(503)],
    ['met a gateway that waited in vain (504)', status(504)],
    ['found no connection', offline],
  ] as const) {
    test(`that ${name} is sent again`, async () => {
      const { fetch, requests } = stubFetch(failure, practiceAnswer());

      const { name: practice } = await attuneOver(fetch).practice.get();

      assert.equal(practice, examples.practice.name);
      assert.equal(requests.length, 2);
    });
  }

  for (const code of [400, 401, 403, 404, 409, 410, 412, 422, 428, 500, 501]) {
    test(`that is answered ${String(code)} is not sent again: the next answer would be the same`, async () => {
      const { fetch, requests } = stubFetch(status(code));

      const error = await caught(attuneOver(fetch).practice.get());

      assert.ok(isAttuneError(error));
      assert.deepEqual([error.status, requests.length], [code, 1]);
    });
  }

  test('whose answer breaks off is sent again', async () => {
    const torn = new ReadableStream({ start: (body) => body.error(new TypeError('terminated')) });
    const answers = [new Response(torn), practiceAnswer()];

    const practice = await attuneOver(() => Promise.resolve(answers.shift() ?? assert.fail())).practice.get();

    assert.equal(practice.name, examples.practice.name);
  });

  test('is sent three times in all, and the last failure says how often', async () => {
    const { fetch, requests } = stubFetch(status(503), status(503), offline);

    const error = await caught(attuneOver(fetch).practice.get());

    assert.ok(isUnreachable(error));
    assert.deepEqual([requests.length, Reflect.get(error, 'attempts')], [3, 3]);
  });

  test('is sent as often as the client says, and as the call says before all', async () => {
    const { fetch, requests } = stubFetch(status(503));
    const attune = attuneOver(fetch, { maxRetries: 1 });

    await caught(attune.practice.get());
    await caught(attune.practice.get({ maxRetries: 0 }));

    assert.equal(requests.length, 2 + 1);
  });
});

describe('a change', () => {
  test('with a key is sent again under the same key, with the same body', async () => {
    const { fetch, requests } = stubFetch(offline, status(503), json(examples['booking-created'], 201));

    await attuneOver(fetch).bookings.create(examples['new-booking']);

    const keys = requests.map(({ headers }) => headers.get('Idempotency-Key'));
    const bodies = await Promise.all(requests.map((request) => request.json()));
    assert.equal(requests.length, 3);
    assert.ok(keys[0]);
    assert.deepEqual(new Set(keys), new Set([keys[0]]));
    assert.deepEqual(bodies, Array(3).fill(examples['new-booking']));
  });

  test('without a key is sent once, whatever happens: it may have been done', async () => {
    const { fetch, requests } = stubFetch(offline, json(examples.subscription));

    const error = await caught(attuneOver(fetch).subscription.update(examples['subscription-change']));

    assert.ok(isUnreachable(error));
    assert.equal(requests.length, 1);
  });

  test('that is under way already is asked about again until it is done', async () => {
    const { fetch, requests } = stubFetch(refusal('idempotency-in-progress'), json(examples['booking-created'], 201));

    await attuneOver(fetch).bookings.create(examples['new-booking']);

    assert.equal(requests.length, 2);
  });

  for (const code of ['slot-taken', 'booking-limit'] as const) {
    test(`that is refused with ${code} is not sent again`, async () => {
      const { fetch, requests } = stubFetch(refusal(code));

      const error = await caught(attuneOver(fetch).bookings.create(examples['new-booking']));

      assert.ok(isSlotTaken(error) || isConflict(error));
      assert.equal(requests.length, 1);
    });
  }

  test('that is told to go elsewhere is not followed as a read, whose success would be none', async () => {
    const server = createServer((request, response) => {
      if (request.method === 'GET') response.end('{}');
      else response.writeHead(301, { location: '/v1/elsewhere' }).end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const attune = createAttune({ key: 'pk_test', api: `http://127.0.0.1:${port}` });

    const error = await caught(attune.bookings.cancel('b', {}, { session: 's' }));

    server.closeAllConnections();
    server.close();
    assert.equal(isAttuneError(error) && error.status, 301);
  });
});

describe('the time of a call', () => {
  test('a wait that would outlast the call is not begun: its last failure is heard at once', async () => {
    const { fetch, requests } = stubFetch(refusal('rate-limited', { 'Retry-After': '15' }));
    const clock = testClock();

    const error = await caught(attuneOver(fetch, { clock }).practice.get());

    assert.ok(isRateLimited(error));
    assert.deepEqual([error.retryAfterSeconds, clock.waited, requests.length], [15, [], 1]);
  });

  test('attempts share the time of their call', async () => {
    const clock = testClock();
    const { fetch, requests } = stubFetch(status(503));
    const slow: Fetch = (request) => {
      clock.advance(6_000);
      return fetch(request);
    };

    const error = await caught(attuneOver(slow, { clock, random: () => 0 }).practice.get({ maxRetries: 9 }));

    assert.ok(isServerError(error));
    assert.equal(requests.length, 3);
  });

  test('an attempt that hangs is given up, and another is made', async () => {
    const { fetch, requests } = stubFetch(practiceAnswer());
    const hangsOnce: Fetch = (request) => (requests.push(request) === 1 ? silentFetch(request) : fetch(request));

    const practice = await attuneOver(hangsOnce, { attemptTimeout: 5 }).practice.get();

    assert.equal(practice.name, examples.practice.name);
  });

  test(
    'a fetch that does not heed its signal is not waited for, and its late answer keeps no socket',
    soon,
    async () => {
      const late = later<Response>();
      const letGo = later<unknown>();
      const attune = attuneOver(() => late.promise, { timeout: 5, maxRetries: 0 });

      const error = await caught(attune.practice.get());
      late.resolve(new Response(new ReadableStream({ cancel: letGo.resolve })));

      assert.ok(isTimeout(error));
      await letGo.promise;
    },
  );

  test('a call without an end has none', async () => {
    const { fetch } = stubFetch(practiceAnswer());

    assert.ok(await attuneOver(fetch, { timeout: Infinity }).practice.get());
  });

  test('a call leaves no timer and no listener behind', async () => {
    const { fetch } = stubFetch(practiceAnswer());
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const { signal } = new AbortController();
    const before = timers();

    await attuneOver(fetch).practice.get({ signal });

    assert.deepEqual([timers(), getEventListeners(signal, 'abort').length], [before, 0]);
  });
});

describe('an abort', () => {
  const endless = () => {
    const asleep = later<boolean>();
    const sleep: Clock['sleep'] = (_, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
        asleep.resolve(true);
      });
    return { asleep: asleep.promise, now: () => 0, sleep };
  };

  test('while a call waits for its next attempt ends it at once, with the reason of who aborted', soon, async () => {
    const { fetch, requests } = stubFetch(status(503));
    const clock = endless();
    const leaving = new AbortController();

    const call = caught(attuneOver(fetch, { clock }).practice.get({ signal: leaving.signal }));
    await clock.asleep;
    leaving.abort('left the page');

    assert.equal(await call, 'left the page');
    assert.equal(requests.length, 1);
  });

  test('ends the waiting of the system clock, and its timer', async () => {
    const { systemClock } = await import('./clock.ts');
    const leaving = new AbortController();
    const before = process.getActiveResourcesInfo().length;

    const sleep = caught(systemClock.sleep(60_000, leaving.signal));
    leaving.abort('awake');

    assert.equal(await sleep, 'awake');
    assert.equal(process.getActiveResourcesInfo().length, before);
    await systemClock.sleep(1);
  });

  test('is not taken for a failure that may pass', async () => {
    const leaving = new AbortController();
    const { requests } = stubFetch();
    const fetch: Fetch = (request) => {
      requests.push(request);
      leaving.abort(offline);
      return Promise.reject(offline);
    };

    const reason = await caught(attuneOver(fetch).practice.get({ signal: leaving.signal }));

    assert.equal(reason, offline);
    assert.deepEqual([requests.length, 'attempts' in offline], [1, false]);
  });
});
