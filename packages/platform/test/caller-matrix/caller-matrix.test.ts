import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { transaction } from '../../src/database/transaction.ts';
import { operationTable, type OperationEntry, type OperationId } from '../../src/http/contract.ts';
import { createKey, revokeKey } from '../../src/modules/practices/keys.ts';
import type { CalendarFetch } from '../../src/providers/calendar-fetch.ts';
import { withPlatform, type TestPlatform, type TestPractice } from '../harness.ts';
import { openStripe, type StripeServer } from '../harness/stripe-server.ts';
import { callerMatrix } from './caller-matrix.ts';
import { callers, credentialsOf, outsiders, type CallerName, type World } from './callers.ts';
import type { Arranged } from './hears.ts';

let world: World;
let stripe: StripeServer;

before(async () => {
  stripe = await openStripe(() => world.platform.clock.now());
  const platform = await withPlatform({
    config: { rateLimit: 'off', stripe: stripe.config },
    deps: () => ({ fetchCalendar: emptyCalendar }),
  });
  const [own, other] = [await platform.practice(), await platform.practice()];
  world = { platform, own, other, revokedKey: await revokedKeyOf(platform, own) };
});
after(async () => {
  await world.platform.close();
  await stripe.close();
});

/** What somebody else's server answers: nobody is busy. */
const emptyCalendar: CalendarFetch = () =>
  Promise.resolve({ kind: 'read', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', etag: null, lastModified: null });

const revokedKeyOf = async (platform: TestPlatform, { id, secretKeyId }: TestPractice): Promise<string> => {
  const actor = { kind: 'practice', practiceId: id, keyId: secretKeyId } as const;
  return transaction(platform.connection.db, actor, async (tx) => {
    const made = await createKey(tx, { practiceId: id, kind: 'publishable', name: 'old', origins: [] });
    await revokeKey(tx, id, made.id);
    return made.key;
  });
};

const operationIds = Object.keys(operationTable) as OperationId[];

/** Calls an operation, as arranged, in the name of a caller. */
const call = async (id: OperationId, caller: CallerName, arranged: Arranged): Promise<Response> => {
  const { method, path }: OperationEntry = operationTable[id];
  const linked = arranged.linked ?? { purpose: 'manage_booking', id: arranged.id ?? randomUUID() };
  const { key, headers } = await credentialsOf(caller, world, linked);
  const url = new URL(`http://platform.test/v1${path.replace(/\{\w+\}/, arranged.id ?? '')}`);
  url.search = arranged.query ?? '';
  if (key !== undefined) url.searchParams.set('key', key);
  const contentType = arranged.form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  return world.platform.fetch(`${url.pathname}${url.search}`, {
    method,
    headers: {
      ...headers,
      'content-type': contentType,
      'idempotency-key': randomUUID(),
      'if-match': '*',
      ...arranged.headers,
    },
    ...(method === 'GET' ? {} : { body: arranged.form ?? JSON.stringify(arranged.body ?? {}) }),
  });
};

const heard = async (response: Response): Promise<string> =>
  response.ok ? 'success' : ((await response.json()) as { code: string }).code;

/** The same call, naming things that nobody has. */
const invented = (arranged: Arranged): Arranged =>
  arranged.names.reduce(
    (changed, name) => JSON.parse(JSON.stringify(changed).replaceAll(name, randomUUID())) as Arranged,
    arranged,
  );

/** An answer, but for what is never the same twice. */
const seen = async (response: Response): Promise<unknown> => {
  const headers = [...response.headers].filter(([name]) => name !== 'x-request-id');
  const body = (await response.text()).replace(/"requestId":"[^"]*"/, '');
  return { status: response.status, headers, body };
};

test('every operation of the contract has a row, and every row an operation', () => {
  assert.deepEqual(Object.keys(callerMatrix).sort(), [...operationIds].sort());
});

test('every denial is paired with somebody who may', () => {
  const without = operationIds.filter((id) => !Object.values(callerMatrix[id].hears).includes('success'));

  assert.deepEqual(without, []);
});

for (const id of operationIds) {
  const { arrange, hears } = callerMatrix[id];

  describe(id, () => {
    let untouched: Arranged | undefined;
    before(async () => {
      const own = await world.platform.practice({ columns: { slug: `own-${id.toLowerCase()}` } });
      world = { ...world, own }; // a practice of a hundred calls before it would be slow
    });

    const arrangeAnew = async (): Promise<Arranged> => {
      await world.platform.clock.set('2026-03-02T06:00:00Z');
      return arrange(world);
    };

    /** What was arranged for a call that was refused is as it was, and serves the next one, too. */
    const arrangedFor = async (answer: string): Promise<Arranged> => {
      const arranged = untouched ?? (await arrangeAnew());
      untouched = answer === 'success' ? undefined : arranged;
      return arranged;
    };

    for (const caller of callers) {
      test(`${caller} hears ${hears[caller]}`, async () => {
        const arranged = await arrangedFor(hears[caller]);

        const response = await call(id, caller, arranged);

        assert.equal(await heard(response), hears[caller]);
      });
    }

    for (const caller of outsiders) {
      test(`to ${caller} what this practice has is as good as invented`, async () => {
        const arranged = await arrangedFor(hears[caller]);

        const real = await seen(await call(id, caller, arranged));
        const imagined = await seen(await call(id, caller, invented(arranged)));

        assert.deepEqual(real, imagined);
        assert.ok(!JSON.stringify(real).includes(world.own.id));
      });
    }
  });
}
