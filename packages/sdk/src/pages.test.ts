import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { json, stubFetch } from '../test/support/stub-fetch.ts';
import { examples } from './generated/examples.ts';
import { createClient, isServerError, listTherapists, type Therapist } from './index.ts';
import { linkTo } from './next-page.ts';

const first = examples.therapists;
const last = examples['therapists-last'];
const all = [...first.data, ...last.data].map(({ id }) => id);

async function idsOf(therapists: AsyncIterable<Therapist>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of therapists) ids.push(id);
  return ids;
}

function list(...answers: (Response | Error)[]) {
  const { fetch, requests } = stubFetch(...answers);
  return {
    requests,
    therapists: listTherapists(createClient({ key: 'pk_test', api: 'https://api.example', maxRetries: 0, fetch }), {
      sort: 'name',
    }),
  };
}

describe('a list', () => {
  test('awaited is its first page', async () => {
    const { therapists, requests } = list(json(first), json(last));

    const page = await therapists;

    assert.deepEqual(page, first);
    assert.equal(requests.length, 1);
  });

  test('looped over is every item of every page, under the same filters', async () => {
    const { therapists, requests } = list(json(first), json(last));

    const ids = await idsOf(therapists);

    assert.deepEqual(ids, all);
    assert.deepEqual(
      requests.map(({ url }) => new URL(url).search),
      ['?sort=name&key=pk_test', `?sort=name&cursor=${first.nextCursor ?? ''}&key=pk_test`],
    );
  });

  test('by pages is each page, fetched when it is wanted', async () => {
    const { therapists, requests } = list(json(first), json(last));
    const pages = therapists.pages()[Symbol.asyncIterator]();

    const { value } = await pages.next();

    assert.deepEqual(value, first);
    assert.equal(requests.length, 1);
  });

  test('asks for nothing before it is wanted, and for the first page once', async () => {
    const { therapists, requests } = list(json(first));
    assert.equal(requests.length, 0);

    await Promise.all([therapists, therapists]);

    assert.equal(requests.length, 1);
  });

  test('can be caught like a promise', async () => {
    const { therapists } = list(new Response('', { status: 500 }));

    const error = await therapists.catch((reason: unknown) => reason);

    assert.ok(isServerError(error));
  });

  test('stops with the error of the page that failed', async () => {
    const { therapists } = list(json(first), new Response('', { status: 503 }));
    const seen: string[] = [];

    await assert.rejects(async () => {
      for await (const { id } of therapists) seen.push(id);
    }, isServerError);

    assert.equal(seen.length, first.data.length);
  });
});

describe('a list as an array', () => {
  const idsIn = (therapists: readonly Therapist[]) => therapists.map(({ id }) => id);

  test('is every item of every page', async () => {
    const { therapists } = list(json(first), json(last));

    assert.deepEqual(idsIn(await therapists.toArray()), all);
  });

  test('is as many as were asked for, and no page is fetched beyond them', async () => {
    const { therapists, requests } = list(json(first), json(last));

    const taken = await therapists.toArray({ limit: first.data.length });

    assert.deepEqual(idsIn(taken), idsIn(first.data));
    assert.equal(requests.length, 1);
  });

  test('goes on to the next page for what is missing', async () => {
    const { therapists, requests } = list(json(first), json(last));

    const taken = await therapists.toArray({ limit: first.data.length + 1 });

    assert.deepEqual(idsIn(taken), all.slice(0, first.data.length + 1));
    assert.equal(requests.length, 2);
  });

  for (const limit of [0, -1, 1.5, NaN, '3']) {
    test(`of ${JSON.stringify(limit)} items is refused before anything is sent`, async () => {
      const { therapists, requests } = list(json(first));

      await assert.rejects(therapists.toArray({ limit: limit as number }), RangeError);

      assert.equal(requests.length, 0);
    });
  }
});

describe('a platform that leads astray', () => {
  const begun = (body: ReadableStreamDefaultController) => body.enqueue(new TextEncoder().encode('no list'));
  const next = (target: string) => ({ Link: `<${target}>; rel="next"` });

  for (const [name, target] of [
    ['another origin', 'https://evil.example/v1/therapists?cursor=b'],
    ['another port', 'https://api.example:8443/v1/therapists?cursor=b'],
    ['another protocol', 'http://api.example/v1/therapists?cursor=b'],
    ['another path', '/v1/bookings?cursor=b'],
    ['no address at all', 'https://[/'],
  ] as const) {
    test(`is not followed to ${name}, and its answer is let go`, async () => {
      let isLetGo = false;
      const body = new ReadableStream({ start: begun, cancel: () => void (isLetGo = true) });
      const fetch = () => Promise.resolve(new Response(body, { headers: next(target) }));
      const client = createClient({ key: 'pk_test', api: 'https://api.example', timeout: 100, fetch });

      const error: unknown = await listTherapists(client).catch((reason: unknown) => reason);

      assert.ok(isServerError(error));
      assert.deepEqual([error.code, isLetGo], ['unreadable', true]);
      assert.match(error.message, /next page is said to be elsewhere/);
    });
  }

  test('is followed where the next page is of the same list', async () => {
    const { therapists } = list(json(first, 200, next('?cursor=b&sort=name')), json(last));

    assert.deepEqual(await idsOf(therapists), all);
  });

  test('in a circle is followed once round', async () => {
    const { therapists, requests } = list(json(first), json(first), new Error('asked a third time'));

    await assert.rejects(therapists.toArray(), /goes in circles/);

    assert.equal(requests.length, 2);
  });
});

describe('a Link field', () => {
  const file = new URL('../test/fixtures/http/link-header.json', import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
    cases: { value: string; next: string | null; prev?: string }[];
  };

  for (const { value, next } of [
    ...cases,
    { value: '<a>; title="x, <b>; rel=next", <c>; REL="last NEXT"', next: 'c' },
    { value: '<a>; rel=prev; rel=next', next: null },
    { value: '<a>; rel="ne\\xt" , <b>;rel=next', next: 'a' },
    { value: 'next', next: null },
  ]) {
    test(`${value || 'that is empty'} leads to ${next ?? 'no next page'}`, () => {
      assert.equal(linkTo('next', value), next ?? undefined);
    });
  }

  test('leads to other places by other relations', () => {
    const named = cases.filter(({ prev }) => prev !== undefined);

    assert.deepEqual(
      named.map(({ value }) => linkTo('prev', value)),
      named.map(({ prev }) => prev),
    );
  });
});
