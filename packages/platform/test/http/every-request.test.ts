import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { World } from '../caller-matrix/callers.ts';
import { heardOf, operationIds, operations, permitted } from '../caller-matrix/permitted.ts';
import { openWorld } from '../caller-matrix/world.ts';
import { naughtyStrings } from '../fixtures/naughty-strings.ts';
import { contracted } from '../../src/http/validate.ts';

let world: World;
let close: () => Promise<void>;

before(async () => {
  ({ world, close } = await openWorld());
});
after(() => close());

const writes = operationIds.filter((id) => operations[id].method !== 'GET');
const takesJson = writes.filter((id) => contracted(id).bodyTypes.includes('application/json'));
const closed = takesJson.filter((id) => id !== 'receiveStripeEvent'); // what a provider sends is open, and signed

const headers = { 'idempotency-key': 'tried', 'if-match': '*' };

/** In pieces, of which nobody says how many there are. */
const inChunks = (size: number): ReadableStream =>
  new ReadableStream({
    start: (body) => {
      for (let sent = 0; sent <= size; sent += 16_384) body.enqueue(new Uint8Array(16_384).fill(0x20));
      body.close();
    },
  });

const deep = (levels: number): string => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);

for (const id of takesJson) {
  const longest = Math.max(contracted(id).longestString, 10_000);

  describe(id, () => {
    test('refuses what cannot be read, before anything is done', async () => {
      const { call } = await permitted(world, id);
      const hear = async (raw: string | ReadableStream) => heardOf(await call({ raw, headers }));

      assert.deepEqual(
        [
          await hear('{"a":'),
          await hear(deep(33)),
          await hear(JSON.stringify({ a: 'x'.repeat(longest + 1) }).slice(0, operations[id].bodyLimit)),
          await hear('{"__proto__":{"isAdmin":true}}'),
          await hear(String.raw`{"a":"\u0000"}`),
          await hear(inChunks(operations[id].bodyLimit)),
        ],
        [...Array.from({ length: 5 }, () => '400 malformed-request'), '413 request-too-large'],
      );
    });

    test('refuses a body of another type', async () => {
      const { call } = await permitted(world, id);

      const response = await call({ raw: '{}', headers: { ...headers, 'content-type': 'text/plain' } });

      assert.equal(await heardOf(response), '415 unsupported-media-type');
    });
  });
}

for (const id of closed) {
  test(`${id} refuses a field that the contract does not know, and points at it`, async () => {
    const { arranged, call } = await permitted(world, id);

    const response = await call({ body: { ...arranged.body, isAdmin: true }, headers });

    const { errors = [] } = (await response.json()) as { errors?: readonly { pointer: string }[] };
    assert.equal(response.status, 422);
    assert.ok(errors.some(({ pointer }) => pointer === '/isAdmin'));
  });

  test(`${id} keeps or refuses whatever text stands in its fields, and never fails`, async () => {
    const { arranged, call } = await permitted(world, id);

    await fc.assert(
      fc.asyncProperty(spoilt(arranged.body ?? {}), async (body) => {
        const { status } = await call({ body, headers: { ...headers, 'idempotency-key': crypto.randomUUID() } });
        assert.ok(status < 500, `${status} for ${JSON.stringify(body).slice(0, 200)}`);
      }),
      { numRuns: 12 },
    );
  });
}

/** A body with one of the naughty strings in place of one of its values, at any depth. */
const spoilt = (body: object): fc.Arbitrary<object> => {
  const places = pathsOf(body);
  return fc
    .tuple(fc.constantFrom(...(places.length > 0 ? places : [['any']])), fc.constantFrom(...naughtyStrings))
    .map(([path, text]) => put(body, path, text) as object);
};

const pathsOf = (value: unknown, path: readonly string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))
    : [[...path]];

const put = (value: unknown, [name, ...rest]: readonly string[], text: string): unknown => {
  if (name === undefined) return text;
  const inner = (value as Record<string, unknown>)[name];
  return Array.isArray(value)
    ? value.map((each, index) => (String(index) === name ? put(each, rest, text) : (each as unknown)))
    : { ...(value as object), [name]: put(inner, rest, text) };
};

for (const id of writes.filter((one) => !takesJson.includes(one))) {
  test(`${id} does not take an endless body either`, async () => {
    const { call } = await permitted(world, id);

    assert.equal(
      await heardOf(await call({ raw: inChunks(operations[id].bodyLimit), headers })),
      '413 request-too-large',
    );
  });
}

for (const id of operationIds) {
  test(`${id} refuses a parameter that the contract does not know, and never fails for what stands in one`, async () => {
    const { call } = await permitted(world, id);
    const raw = operations[id].method === 'GET' ? undefined : '{}';
    const answer = (query: Record<string, string>) =>
      call({ query, headers: { ...headers, 'idempotency-key': crypto.randomUUID() }, ...(raw && { raw }) });

    assert.equal((await answer({ ciyt: 'Berlin' })).status, 422);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('q', 'limit', 'cursor', 'from', 'sort'), wellFormed, async (name, text) => {
        const { status } = await answer({ [name]: text });
        assert.ok(status < 500, `${status} for ${name}=${text.slice(0, 100)}`);
      }),
      { numRuns: 5 },
    );
  });
}

const wellFormed = fc.constantFrom(...naughtyStrings.filter((text) => text.isWellFormed()));

test('every operation that sends something is tried', () => {
  assert.ok(takesJson.length >= 38);
});
