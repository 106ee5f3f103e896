import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { OperationId } from '../../src/http/contract.ts';
import type { World } from '../caller-matrix/callers.ts';
import { heardOf, operationIds, operations, permitted } from '../caller-matrix/permitted.ts';
import { openWorld } from '../caller-matrix/world.ts';

let world: World;
let close: () => Promise<void>;

before(async () => {
  ({ world, close } = await openWorld());
});
after(() => close());

type Headers = Readonly<Record<string, string>>;

const changing = operationIds.filter((id) => operations[id].ifMatch !== 'none');
const obliged = changing.filter((id) => operations[id].ifMatch === 'required');
const free = changing.filter((id) => operations[id].ifMatch === 'optional');

/** The read at the address of a change, whose tag the change takes. */
const readOf = (id: OperationId): OperationId | undefined =>
  operationIds.find((other) => operations[other].path === operations[id].path && operations[other].method === 'GET');

/** Something to change, and the two calls at its address, in the name of somebody who may make them. */
const arrange = async (id: OperationId) => {
  const { call } = await permitted(world, id);
  return {
    read: (headers: Headers = {}) => call({ method: 'GET', headers }),
    change: (headers: Headers) => call({ headers }),
  };
};

const tagOf = (response: Response | undefined): string => response?.headers.get('etag') ?? '';

const eight = (act: (n: number) => Promise<Response>): Promise<Response[]> =>
  Promise.all(Array.from({ length: 8 }, (_, n) => act(n)));

test('what takes an If-Match can be read where it is changed, with the tag to send', () => {
  const reads = changing.map((id) => readOf(id));

  assert.ok(changing.length >= 6);
  assert.ok(reads.every((id) => id !== undefined && operations[id].taggedStatuses.includes(200)));
});

for (const id of changing) {
  describe(id, () => {
    test('is done for who read what is there, and the next one needs the new tag', async () => {
      const { read, change } = await arrange(id);
      const seen = tagOf(await read());

      const done = await change({ 'if-match': seen });
      const again = await change({ 'if-match': seen });

      assert.match(seen, /^"[\w-]{22}"$/);
      assert.equal(await heardOf(done), '200');
      assert.equal(await heardOf(again), '412 precondition-failed');
    });

    test('is refused to who read something else, and nothing is changed', async () => {
      const { read, change } = await arrange(id);
      const before = await (await read()).text();

      const refused = await change({ 'if-match': '"somebody-elses"' });

      assert.equal(await heardOf(refused), '412 precondition-failed');
      assert.equal(await (await read()).text(), before);
    });

    test('takes no weak tag for the same, RFC 9110: alike is not enough to write over it', async () => {
      const { read, change } = await arrange(id);

      const refused = await change({ 'if-match': `W/${tagOf(await read())}` });

      assert.equal(await heardOf(refused), '412 precondition-failed');
    });

    test('takes one of several tags, and whatever is there for *', async () => {
      const { read, change } = await arrange(id);

      const one = await change({ 'if-match': `"older", ${tagOf(await read())}` });
      const any = await change({ 'if-match': '*' });

      assert.deepEqual([await heardOf(one), await heardOf(any)], ['200', '200']);
    });

    test('is refused with 400 for a tag that lost its quotes', async () => {
      const { read, change } = await arrange(id);

      const refused = await change({ 'if-match': tagOf(await read()).slice(1, -1) });

      assert.equal(await heardOf(refused), '400 malformed-request');
    });

    test('of eight who read the same and write at once, one is done and seven are refused', async () => {
      const { read, change } = await arrange(id);
      const seen = await eight(() => read());

      const answers = await eight((n) => change({ 'if-match': tagOf(seen[n]) }));
      const heard = await Promise.all(answers.map(heardOf));

      assert.deepEqual(heard.sort(), ['200', ...Array.from({ length: 7 }, () => '412 precondition-failed')]);
    });

    test('is answered 304 where nothing changed, even if a cache weakened the tag', async () => {
      const { read } = await arrange(id);
      const seen = tagOf(await read());

      const known = [await read({ 'if-none-match': seen }), await read({ 'if-none-match': `W/${seen}` })];

      assert.deepEqual(
        known.map((response) => [response.status, tagOf(response)]),
        [
          [304, seen],
          [304, seen],
        ],
      );
    });
  });
}

for (const id of obliged) {
  test(`${id} is not done without an If-Match: it could undo what somebody else wrote`, async () => {
    const { change } = await arrange(id);

    assert.equal(await heardOf(await change({})), '428 precondition-required');
  });
}

for (const id of free) {
  test(`${id} is done without an If-Match as well: a person with a mail link is never asked for one`, async () => {
    const { change } = await arrange(id);

    assert.equal(await heardOf(await change({})), '200');
  });
}

for (const id of changing.filter((one) => operations[one].method === 'PATCH')) {
  test(`${id} answers the tag that the next change takes`, async () => {
    const { read, change } = await arrange(id);

    const done = await change({ 'if-match': tagOf(await read()) });

    assert.equal(tagOf(done), tagOf(await read()));
  });
}

test('a PUT answers no tag: what it keeps is not what was sent, byte for byte (RFC 9110, 9.3.4)', async () => {
  const { change } = await arrange('replaceAvailabilityWindows');

  assert.equal((await change({ 'if-match': '*' })).headers.get('etag'), null);
});
