import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { json, silentFetch, stubFetch } from '../test/support/stub-fetch.ts';
import { examples } from './generated/examples.ts';
import { createAttune, createClient, createHold, getPractice, listTherapists, safe } from './index.ts';
import type { ClientOptions, NewHold } from './index.ts';
import { aProblem } from './testing/factories.ts';

const over = (fetch: ClientOptions['fetch']) => ({ key: 'pk_test', api: 'https://api.example', maxRetries: 0, fetch });
const wanted: NewHold = { serviceId: 'a', startsAt: '2026-03-03T08:00:00Z', format: 'online' };
const known = { 'X-Request-Id': 'req_5', ETag: '"3f1c"' };

describe('a call whose end is a value', () => {
  test('answers what was created, with its status, its tag and the id of the request', async () => {
    const { holds } = createAttune(over(stubFetch(json(examples.hold, 201, known)).fetch));

    const result = await holds.create(wanted).safe();

    assert.deepEqual(result, { ok: true, status: 201, data: examples.hold, requestId: 'req_5', etag: '"3f1c"' });
  });

  test('answers nothing where there is nothing to answer', async () => {
    const { holds } = createAttune(over(stubFetch(new Response(null, { status: 204 })).fetch));

    const result = await holds.release('a', { secret: 'b' }).safe();

    assert.deepEqual(result, { ok: true, status: 204, data: undefined, requestId: undefined, etag: undefined });
  });

  test('answers a refusal with its code, and the error that would have been thrown', async () => {
    const near = examples.slots.slots.slice(0, 2);
    const problem = aProblem('slot-taken', { near, requestId: 'req_6' });
    const { holds } = createAttune(over(stubFetch(json(problem, 409)).fetch));

    const result = await holds.create(wanted).safe();

    assert.ok(!result.ok && result.code === 'slot-taken');
    assert.deepEqual([result.status, result.requestId, result.error.near], [409, 'req_6', near]);
  });

  test('answers a code that it has never heard of by its status', async () => {
    const problem = { ...aProblem('slot-taken'), code: 'moon-phase' };
    const { holds } = createAttune(over(stubFetch(json(problem, 409)).fetch));

    const result = await holds.create(wanted).safe();

    assert.ok(!result.ok && result.status === 409);
    assert.deepEqual([result.code, result.error.name], ['moon-phase', 'ConflictError']);
  });

  test('answers that nobody was there', async () => {
    const { practice } = createAttune(over(stubFetch(new TypeError('Failed to fetch')).fetch));

    const result = await practice.get().safe();

    assert.deepEqual([result.ok, result.status, !result.ok && result.code], [false, 0, 'unreachable']);
  });

  test('answers that a success could not be read', async () => {
    const { practice } = createAttune(over(stubFetch(new Response('<html>')).fetch));

    const result = await practice.get().safe();

    assert.deepEqual([result.ok, !result.ok && result.code], [false, 'unreadable']);
  });

  test('is the same call as the one that was awaited: it is sent once', async () => {
    const { fetch, requests } = stubFetch(json(examples.practice));
    const call = createAttune(over(fetch)).practice.get();

    const [thrown, value, again] = [await call, await call.safe(), await call.safe()];

    assert.deepEqual([thrown, value.ok && value.data, again.ok], [examples.practice, examples.practice, true]);
    assert.equal(requests.length, 1);
  });

  test('rejects with the reason of one’s own abort, which is nothing that the platform did', async () => {
    const stop = new AbortController();
    const { practice } = createAttune(over(silentFetch));
    const reason = new Error('the page was left');
    const result = practice.get({ signal: stop.signal }).safe();

    stop.abort(reason);

    await assert.rejects(result, (error) => error === reason);
  });

  test('leaves no rejection that nobody handles', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const attune = createAttune(over(stubFetch(json(aProblem('not-found'), 404)).fetch));

    await attune.practice.get().safe();
    await attune.therapists.list().safe();
    await safe(getPractice, attune);
    await new Promise(setImmediate);

    process.off('unhandledRejection', note);
    assert.deepEqual(unhandled, []);
  });
});

describe('a list whose end is a value', () => {
  const pages = () => stubFetch(json(examples.therapists, 200, known), json(examples['therapists-last']));

  test('is its first page, with the tag and the request of that page, also after all were read', async () => {
    const { fetch, requests } = pages();
    const list = createAttune(over(fetch)).therapists.list();
    for await (const page of list.pages()) assert.ok(page.data.length > 0);

    const result = await list.safe();

    assert.deepEqual(result, {
      ok: true,
      status: 200,
      data: examples.therapists,
      requestId: 'req_5',
      etag: '"3f1c"',
    });
    assert.equal(requests.length, 2);
  });

  test('asks for nothing before it is wanted', () => {
    const { fetch, requests } = pages();

    void createAttune(over(fetch)).therapists.list();

    assert.equal(requests.length, 0);
  });
});

describe('a function whose end is a value', () => {
  test('is called with its own arguments', async () => {
    const { fetch, last } = stubFetch(json(examples.hold, 201, known));

    const result = await safe(createHold, createClient(over(fetch)), wanted, { timeout: 1000 });

    assert.deepEqual(await last().json(), wanted);
    assert.deepEqual([result.ok && result.data, result.requestId], [examples.hold, 'req_5']);
  });

  test('may be a list', async () => {
    const client = createClient(over(stubFetch(json(examples.therapists)).fetch));

    const result = await safe(listTherapists, client, { city: ['Berlin'] });

    assert.deepEqual(result.ok && result.data, examples.therapists);
  });
});
