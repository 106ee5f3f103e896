import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contract, faultsOf, operations, resolve, type Message, type Schema } from '../support/contract.ts';

describe('every example of the contract is what its schema says', () => {
  for (const { id, operation } of operations) {
    test(id, () => {
      const messages = [operation.requestBody, ...Object.values(operation.responses)].map(resolve);
      for (const message of messages) checkMessage(message);
    });
  }

  test('parameters and headers', () => {
    const { parameters, headers } = contract.components;
    for (const [name, { schema, example }] of Object.entries({ ...parameters, ...headers })) {
      assert.equal(faultsOf(schema, example), '', name);
    }
  });

  test('fields and schemas of their own', () => {
    for (const [name, schema] of Object.entries(contract.components.schemas)) checkSchema(name, schema);
  });
});

function checkMessage(message: Message | undefined): void {
  for (const { schema, examples } of Object.values(message?.content ?? {})) {
    for (const [name, example] of Object.entries(examples)) {
      assert.equal(faultsOf(schema, resolve<{ value: unknown }>(example).value), '', name);
    }
  }
}

function checkSchema(name: string, schema: Schema): void {
  for (const example of (schema['examples'] ?? []) as unknown[]) assert.equal(faultsOf(schema, example), '', name);
  for (const [field, part] of Object.entries(schema.properties ?? {})) checkSchema(`${name}.${field}`, part);
}
