import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { operationTable, type OperationId } from '../../src/http/contract.ts';
import { noteFigure } from '../harness/figures.ts';
import { partnerOrigin } from '../harness/practice.ts';
import { operationRights } from '../matrix/matrix.ts';
import type { Arranged } from './arrange.ts';
import { arrangements } from './arrangements.ts';
import { call, heard, linkedOf, renamed, seen } from './call.ts';
import { callers, outsiders, type CallerName, type Linked, type World } from './callers.ts';
import { forTheirOwnLink } from './hears.ts';
import { openWorld } from './world.ts';

let world: World;
let close: () => Promise<void>;

before(async () => {
  ({ world, close } = await openWorld());
});
after(async () => {
  await close();
  noteFigure(
    'the matrix of operation × caller, over HTTP',
    `${tried.cells} cells as it says, ${tried.denials} of them denials, each with its control`,
  );
});

/** How many cells are as the matrix says, and how many of them refuse. */
const tried = { cells: 0, denials: 0 };

const operationIds = Object.keys(operationTable) as OperationId[];

const invented = (arranged: Arranged): Arranged =>
  arranged.names.reduce((changed, name) => renamed(changed, name, randomUUID()), arranged);

const arrangeAnew = async (id: OperationId): Promise<Arranged> => {
  await world.platform.clock.set('2026-03-02T06:00:00Z');
  return arrangements[id](world);
};

test('every operation of the contract has a row, and every row an operation', () => {
  assert.deepEqual(Object.keys(operationRights).sort(), [...operationIds].sort());
  assert.deepEqual(Object.keys(arrangements).sort(), [...operationIds].sort());
});

test('every denial is paired with somebody who may', () => {
  const without = operationIds.filter((id) => !Object.values(operationRights[id]).includes('success'));

  assert.deepEqual(without, []);
});

const ofTheirOwn = operationIds.filter((id) => operationRights[id] === forTheirOwnLink);

for (const id of ofTheirOwn) {
  test(`${id} is about what the link is for, and tells of nothing else`, async () => {
    const another = await arrangeAnew(id);
    const arranged = await arrangeAnew(id);

    const answer = await call(world, id, 'linkHolderOfAnother', arranged, linkedOf(another));

    const text = await answer.text();
    assert.equal(answer.status < 300, true);
    assert.ok(!text.includes(linkedOf(arranged).id));
  });
}

for (const id of operationIds) {
  const hears = operationRights[id];

  describe(id, () => {
    let untouched: Arranged | undefined;
    let another: Linked;
    before(async () => {
      const own = await world.platform.practice({ columns: { slug: `own-${id.toLowerCase()}` } });
      world = { ...world, own }; // a practice of a hundred calls before it would be slow
      another = linkedOf(await arrangeAnew(id));
    });

    /** What was arranged for a call that was refused is as it was, and serves the next one, too. */
    const arrangedFor = async (answer: string): Promise<Arranged> => {
      const arranged = untouched ?? (await arrangeAnew(id));
      untouched = answer === 'success' ? undefined : arranged;
      return arranged;
    };

    const callAs = (caller: CallerName, arranged: Arranged): Promise<Response> =>
      call(world, id, caller, arranged, another);

    for (const caller of callers) {
      test(`${caller} hears ${hears[caller]}`, async () => {
        const arranged = await arrangedFor(hears[caller]);

        const response = await callAs(caller, arranged);

        assert.match(response.headers.get('vary') ?? '', /\bOrigin\b/);
        assert.equal(response.headers.get('access-control-allow-origin'), readableBy(caller, id));
        assert.equal(await heard(response), hears[caller]);
        tried.cells += 1;
        tried.denials += hears[caller] === 'success' ? 0 : 1;
      });
    }

    for (const caller of outsiders) {
      test(`to ${caller} what this practice has is as good as invented`, async () => {
        const arranged = await arrangedFor(hears[caller]);

        const real = await seen(await callAs(caller, arranged));
        const imagined = await seen(await callAs(caller, invented(arranged)));

        assert.deepEqual(real, imagined);
        assert.ok(!JSON.stringify(real).includes(world.own.id));
      });
    }
  });
}

/** An origin is told that it may read an answer, refused or not, only where a key is asked for, and allows that very one. */
function readableBy(caller: CallerName, id: OperationId): string | null {
  const asksForKey = operationRights[id].withoutKey !== 'success';
  return caller === 'visitorOnPartnerSite' && asksForKey ? partnerOrigin : null;
}
