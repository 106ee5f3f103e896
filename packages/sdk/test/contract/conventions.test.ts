import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { problemCodes } from '../../src/generated/problem-codes.ts';
import { contract, operations, resolve, type Message, type Operation, type Schema } from '../support/contract.ts';

const { schemas } = contract.components;

/** Operations that answer a page: their success has `nextCursor`. */
const lists = operations.filter(
  ({ method, operation }) => method === 'get' && fieldsOf(successOf(operation)).includes('nextCursor'),
);

describe('what the contract keeps to', () => {
  test('a list is data and nextCursor, at most with a sum before them, and takes the cursor it gave', () => {
    const plain = operations.filter(
      ({ id }) => /^list\w+s$/.test(id) && !['listTherapistFacets', 'listSlots'].includes(id),
    );

    assert.deepEqual(lists.map(({ id }) => id).sort(), plain.map(({ id }) => id).sort());
    for (const { id, operation } of lists) {
      assert.deepEqual(fieldsOf(successOf(operation)), [...sumOf(id), 'data', 'nextCursor'], id);
      assert.ok(parametersOf(operation).includes('cursor'), id);
    }
  });

  test('every refusal is a problem', () => {
    for (const { id, operation } of operations) {
      for (const status of Object.keys(operation.responses).filter((code) => Number(code) >= 400)) {
        const { content = {} } = resolve(operation.responses[status] as Message);
        assert.deepEqual(Object.keys(content), ['application/problem+json'], `${id} ${status}`);
      }
    }
  });

  test('every code of an example has the status it is shown under', () => {
    for (const { id, operation } of operations) {
      for (const [status, code] of problemExamplesOf(operation)) {
        assert.equal(problemCodes[code].status, Number(status), `${id}: ${code}`);
      }
    }
  });

  test('every problem code is shown in an answer, but for the one no operation can give', () => {
    const shown = new Set(operations.flatMap(({ operation }) => problemExamplesOf(operation).map(([, code]) => code)));

    const unseen = Object.keys(problemCodes).filter((code) => !shown.has(code as keyof typeof problemCodes));

    assert.deepEqual(unseen, ['method-not-allowed']);
  });

  test('every write names its rate limit and the size of its body', () => {
    for (const { id, operation } of operations.filter(({ method }) => method !== 'get')) {
      assert.match(String(operation['x-rate-limit']), /^(holds|bookings|links|none)$/, id);
      assert.equal(typeof operation['x-body-limit'], 'number', id);
    }
  });

  test('every operation says who may call it and refuses the others with 401 and 403, but where only an address or a signature can be shown', () => {
    const open = operations.filter(({ operation }) => operation.security.length === 0);

    assert.deepEqual(
      open.map(({ path }) => path),
      ['/calendar-feeds/{token}', '/provider-events/stripe', '/unsubscribe/{token}', '/unsubscribe/{token}'],
    );
    for (const { id, operation } of operations.filter((one) => !open.includes(one))) {
      assert.ok('401' in operation.responses && '403' in operation.responses, id);
    }
  });

  test('whoever may read with a publishable key may read from a cache', () => {
    const visitors = (operation: Operation) =>
      operation.security.some((way) => Object.keys(way).join() === 'publishableKey');
    for (const { id, operation } of operations.filter(({ method }) => method === 'get')) {
      assert.equal('x-cache' in operation, visitors(operation), id);
    }
  });

  test('fields are camelCase and instants end in At, From or Until, but for the one Standard Webhooks has named', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      for (const [field, part] of Object.entries(schema.properties ?? {})) {
        assert.match(field, /^(\$schema|List-Unsubscribe|[a-z][a-zA-Z]*)$/, `${name}.${field}`);
        if (part['$ref'] === '#/components/schemas/Instant')
          assert.match(field, /(At|From|Until|^timestamp)$/, `${name}.${field}`);
      }
    }
  });

  test('money is minor units and a currency, wherever it is', () => {
    const money = Object.entries(schemas).filter(([, { properties }]) => properties && 'currency' in properties);

    assert.deepEqual(
      money
        .map(([name]) => name)
        .filter((name) => !/Practice$/.test(name))
        .sort(),
      ['ImportMoney', 'Money', 'NewMoney'],
    );
    assert.deepEqual(
      [schemas['Money']?.required, schemas['Money']?.properties?.['amount']?.['type']],
      [['amount', 'currency'], 'integer'],
    );
  });

  test('the module of an operation is its tag', () => {
    const modules = new Set(operations.flatMap(({ operation }) => operation.tags));

    assert.deepEqual([...modules].sort(), [
      'availability',
      'bookings',
      'directory',
      'messaging',
      'payments',
      'practices',
      'reviews',
      'trust',
    ]);
  });
});

const sumOf = (id: string) => (id === 'listReviews' ? ['summary'] : []);

function successOf({ responses }: Operation): Schema {
  const status = Object.keys(responses).find((code) => code.startsWith('2')) ?? '';
  const { content = {} } = resolve(responses[status] as Message);
  return resolve(content['application/json']?.schema ?? {});
}

function fieldsOf(schema: Schema): string[] {
  return Object.keys(schema.properties ?? {});
}

const parametersOf = ({ parameters = [] }: Operation) =>
  parameters.map((reference) => resolve<{ name: string }>(reference).name);

function problemExamplesOf({ responses }: Operation): [status: string, code: keyof typeof problemCodes][] {
  return Object.entries(responses).flatMap(([status, response]) => {
    const { content = {} } = resolve(response as Message);
    const examples = Object.keys(content['application/problem+json']?.examples ?? {});
    return examples.map((code): [string, keyof typeof problemCodes] => [status, code as keyof typeof problemCodes]);
  });
}
