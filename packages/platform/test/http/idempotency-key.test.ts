import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { OperationId } from '../../src/http/contract.ts';
import type { Arranged } from '../caller-matrix/arrange.ts';
import type { World } from '../caller-matrix/callers.ts';
import { heardOf, operationIds, operations, permitted } from '../caller-matrix/permitted.ts';
import { openWorld } from '../caller-matrix/world.ts';

let world: World;
let close: () => Promise<void>;

before(async () => {
  ({ world, close } = await openWorld());
});
after(() => close());

const keyed = operationIds.filter((id) => operations[id].idempotencyKey !== 'none');
const obliged = keyed.filter((id) => operations[id].idempotencyKey === 'required');

/** What is sent for another intent, where no id in the call can be exchanged for another. */
const others: Partial<Record<OperationId, object>> = {
  createReview: { rating: 4, visibility: 'published' },
  createDiscountCode: { code: 'ANOTHER', kind: 'percentage', percent: 20 },
  requestLink: { email: 'ben.holm@example.org' },
};

/** The same call, but for another thing. */
const another = (id: OperationId, { id: named, names, body }: Arranged) => ({
  id: named === undefined ? '' : randomUUID(),
  body: others[id] ?? (JSON.parse(exchanged(JSON.stringify(body ?? {}), names)) as object),
});

const exchanged = (text: string, names: readonly string[]): string =>
  names.reduce((changed, name) => changed.replaceAll(name, randomUUID()), text);

/** How many rows each table has: what was done twice would show in one of them. */
const rowsOf = (): Promise<object[]> =>
  world.platform.owner.session((session) =>
    session.query<object>(`
      select relname, (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I', relname), false, true, '')))[1]::text as rows
        from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`),
  );

test('what makes or does something takes a key', () => {
  assert.ok(keyed.length >= 21);
});

for (const id of keyed) {
  describe(id, () => {
    test('is done once for a key, and answered again for whoever asks again', async () => {
      const { call } = await permitted(world, id);
      const headers = { 'idempotency-key': randomUUID() };

      const first = await call({ headers });
      const before = await rowsOf();
      const second = await call({ headers });

      assert.ok(first.ok, await first.clone().text());
      assert.deepEqual([second.status, second.headers.get('idempotency-replayed')], [first.status, 'true']);
      assert.equal(first.headers.get('idempotency-replayed'), null);
      assert.deepEqual(await rowsOf(), before);
      assert.equal(idOf(await second.text()), idOf(await first.text()));
    });

    test('is refused for another thing under the same key', async () => {
      const { arranged, call } = await permitted(world, id);
      const headers = { 'idempotency-key': randomUUID() };
      await call({ headers });

      assert.equal(await heardOf(await call({ headers, ...another(id, arranged) })), '422 idempotency-key-reused');
    });

    test('says when to ask again while the first is still at work', async () => {
      const { call } = await permitted(world, id);
      const headers = { 'idempotency-key': randomUUID() };
      await call({ headers });
      await leaveAtWork();

      const beside = await call({ headers });

      assert.equal(beside.headers.get('retry-after'), '1');
      assert.equal(await heardOf(beside), '409 idempotency-in-progress');
    });
  });
}

/** As if the calls so far had not come to their end. */
const leaveAtWork = (): Promise<object[]> =>
  world.platform.owner.session((session) =>
    session.query(`update idempotency_key set resource_id = null, leased_until = app_now() + interval '60 seconds'`),
  );

const idOf = (text: string): unknown => (text === '' ? undefined : (JSON.parse(text) as { id?: string }).id);

for (const id of obliged) {
  test(`${id} is not done without a key`, async () => {
    const { call } = await permitted(world, id);

    assert.equal(await heardOf(await call()), '400 idempotency-key-missing');
  });
}

test('a hold that was lost on the way is answered again with its secret, which is stored nowhere', async () => {
  const { call } = await permitted(world, 'createHold');
  const headers = { 'idempotency-key': randomUUID() };

  const [first, second] = [await secretOf(await call({ headers })), await secretOf(await call({ headers }))];

  assert.match(first, /^hs_[\w-]{43}$/);
  assert.equal(second, first);
});

test('no two holds have the same secret', async () => {
  const secrets = [
    await secretOf(await (await permitted(world, 'createHold')).call()),
    await secretOf(await (await permitted(world, 'createHold')).call()),
  ];

  assert.equal(new Set(secrets).size, 2);
});

const secretOf = async (response: Response): Promise<string> => ((await response.json()) as { secret: string }).secret;

interface Spelling {
  readonly header: string;
  readonly key?: string;
  readonly error?: number;
}

const fixture = new URL('../fixtures/http/idempotency-key.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(fixture, 'utf8')) as { cases: readonly Spelling[] };

for (const { header, error = 202 } of cases) {
  test(`the key ${header.slice(0, 60) || 'of no characters'} is answered with ${error}`, async () => {
    const { call } = await permitted(world, 'requestLink');

    assert.equal((await call({ headers: { 'idempotency-key': header } })).status, error);
  });
}

test('a key in quotes and the same one without are one key', async () => {
  const { call } = await permitted(world, 'requestLink');
  const key = randomUUID();
  await call({ headers: { 'idempotency-key': `"${key}"` } });

  const bare = await call({ headers: { 'idempotency-key': key } });

  assert.equal(bare.headers.get('idempotency-replayed'), 'true');
});
