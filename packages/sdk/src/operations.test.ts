import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operationTable } from './generated/operations.ts';
import * as sdk from './index.ts';

const ids = Object.keys(operationTable);

test('every operation of the contract is a function of its own name', () => {
  assert.deepEqual(
    ids.filter((id) => typeof sdk[id as keyof typeof sdk] !== 'function'),
    [],
  );
});

test('every operation of the contract is a method', () => {
  const attune = sdk.createAttune({ key: 'pk_test', api: 'https://api.example' });
  const groups: unknown[] = Object.values(attune);
  const methods = groups.flatMap((group) => Object.values(Object(group) as Record<string, unknown>));

  assert.equal(methods.filter((method) => typeof method === 'function').length, ids.length);
});
