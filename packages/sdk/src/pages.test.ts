import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { json, stubFetch } from '../test/support/stub-fetch.ts';
import { examples } from './generated/examples.ts';
import { createClient, isServerError, listTherapists, type Therapist } from './index.ts';

const first = examples.therapists;
const last = examples['therapists-last'];
const all = [...first.data, ...last.data].map(({ id }) => id);

async function idsOf(therapists: AsyncIterable<Therapist>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of therapists) ids.push(id);
  return ids;
}

function list(...answers: Response[]) {
  const { fetch, requests } = stubFetch(...answers);
  return {
    requests,
    therapists: listTherapists(createClient({ key: 'pk_test', api: 'https://api.example', fetch }), { sort: 'name' }),
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
