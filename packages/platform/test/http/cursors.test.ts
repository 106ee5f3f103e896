import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { World } from '../caller-matrix/callers.ts';
import { heardOf, operationIds, operations, permitted, type Permitted } from '../caller-matrix/permitted.ts';
import { openWorld } from '../caller-matrix/world.ts';
import { contract, resolved, type Parameter } from '../../src/http/contract.ts';
import { createDiary } from '../harness/diary.ts';

let world: World;
let close: () => Promise<void>;

before(async () => {
  ({ world, close } = await openWorld());
  await world.platform.clock.set('2026-03-02T06:00:00Z');
  for (const { id } of [world.own, world.other]) await fill(id);
});
after(() => close());

/** Three therapists in the directory, and as many codes as they have. */
const fill = async (practiceId: string): Promise<void> => {
  const { platform, own, other } = world;
  const { secretKey } = practiceId === own.id ? own : other;
  for (const code of ['EINS', 'ZWEI', 'DREI']) {
    await createDiary(platform.owner.db, { practiceId });
    await platform.sdk(secretKey).discountCodes.create({ code, kind: 'percentage', percent: 10 });
  }
};

const refused = '422 validation-failed';

const lists = operationIds.filter((id) =>
  contract.paths[operations[id].path]?.[operations[id].method.toLowerCase()]?.parameters
    ?.map((parameter) => resolved<Parameter>(parameter))
    .some(({ name }) => name === 'cursor'),
);

/** Reads a page of a list that is arranged already. */
const page = ({ call }: Permitted, cursor: string): Promise<Response> => call({ query: { cursor } });

describe('a cursor that nobody made', () => {
  for (const id of lists) {
    test(`is refused by ${id}, whatever it says, and never fails`, async () => {
      const list = await permitted(world, id);

      await fc.assert(
        fc.asyncProperty(madeUp, async (cursor) => {
          assert.equal(await heardOf(await page(list, cursor)), refused);
        }),
        { numRuns: 40 },
      );
    });
  }
});

/** Letters of base64, whatever bytes, JSON of the kind that is in a cursor, and what is in none. */
const madeUp = fc.oneof(
  fc.stringMatching(/^[\w-]{1,120}$/),
  fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('base64url')),
  fc.json().map((json) => Buffer.from(json).toString('base64url')),
  fc
    .tuple(fc.date({ noInvalidDate: true }), fc.uuid())
    .map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url')),
  fc.string({ minLength: 1, unit: 'binary' }).filter((text) => text.isWellFormed() && !text.includes('\0')),
);

interface Read {
  readonly data: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
}

const directory = (key: string, more = ''): string => `/v1/therapists?key=${key}&limit=1${more}`;

const read = async (path: string, headers: Record<string, string> = {}): Promise<Read & { link: string | null }> => {
  const response = await world.platform.fetch(path, { headers });
  assert.equal(response.status, 200, await response.clone().text());
  return { ...((await response.json()) as Read), link: response.headers.get('link') };
};

const heard = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
  heardOf(await world.platform.fetch(path, { headers }));

const cursorOf = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
  (await read(path, headers)).nextCursor ?? assert.fail('there is another page');

describe('a cursor of a page', () => {
  test('is refused once a byte of it is another', async () => {
    const key = world.own.publishableKey;
    const cursor = await cursorOf(directory(key));
    const bytes = Buffer.from(cursor, 'base64url');

    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const mutated = Buffer.from(bytes);
        mutated.writeUInt8(mutated.readUInt8(at) ^ change, at);
        assert.equal(await heard(directory(key, `&cursor=${mutated.toString('base64url')}`)), refused);
      }),
      { numRuns: 200 },
    );
  });

  test('leads on with any limit, but not with other filters or in another order', async () => {
    const key = world.own.publishableKey;
    const cursor = await cursorOf(directory(key, '&format=online&format=in_person'));

    const [swapped, longer, fewer, ordered] = [
      await heard(directory(key, `&format=in_person&format=online&cursor=${cursor}`)),
      await heard(`/v1/therapists?key=${key}&format=online&format=in_person&limit=2&cursor=${cursor}`),
      await heard(directory(key, `&format=online&cursor=${cursor}`)),
      await heard(directory(key, `&format=online&format=in_person&sort=name&cursor=${cursor}`)),
    ];

    assert.deepEqual([swapped, longer, fewer, ordered], ['200', '200', refused, refused]);
  });

  test('leads nowhere in another practice, nor in another list', async () => {
    const cursor = await cursorOf(directory(world.own.publishableKey));
    const office = { authorization: `Bearer ${world.own.secretKey}` };
    const codes = await cursorOf('/v1/discount-codes?limit=1', office);

    const elsewhere = [
      await heard(directory(world.other.publishableKey, `&cursor=${cursor}`)),
      await heard(`/v1/discount-codes?cursor=${codes}`, { authorization: `Bearer ${world.other.secretKey}` }),
      await heard(`/v1/payments?cursor=${codes}`, office),
      await heard(`/v1/discount-codes?cursor=${cursor}`, office),
    ];

    assert.deepEqual(elsewhere, [refused, refused, refused, refused]);
  });

  test('says which value of the query is refused', async () => {
    const response = await world.platform.fetch(directory(world.own.publishableKey, '&cursor=eyJzIjoic29vbmVzdCJ9'));

    const { errors } = (await response.json()) as { errors: readonly { pointer: string }[] };
    assert.deepEqual(
      errors.map(({ pointer }) => pointer),
      ['/query/cursor'],
    );
  });

  test('stands in a link that can be followed as it is, with the key, until nothing is left', async () => {
    const key = world.own.publishableKey;
    const all = await read(`/v1/therapists?key=${key}&sort=name&limit=48`);

    const ids = await walk(directory(key, '&sort=name'));

    assert.ok(ids.length >= 3);
    assert.deepEqual(
      ids,
      all.data.map(({ id }) => id),
    );
  });
});

/** The ids of a list by its links alone, as RFC 8288 has them. */
const walk = async (path: string): Promise<string[]> => {
  const { data, link } = await read(path);
  const next = /^<([^>]+)>; rel="next"$/.exec(link ?? '')?.[1];
  const ids = data.map(({ id }) => id);
  return next === undefined ? ids : [...ids, ...(await walk(next))];
};

test('there are lists of every kind', () => {
  assert.ok(lists.length >= 15);
});
