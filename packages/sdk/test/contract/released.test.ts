import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inLines } from '../../scripts/generate/lines.mjs';
import { shapeOf } from '../../scripts/generate/shape.mjs';
import { contract, operations } from '../support/contract.ts';

describe('the contract as it is kept', () => {
  test('is whole, and a line to each operation and each schema', () => {
    const text = inLines(contract);

    assert.deepEqual(JSON.parse(text), contract);
    assert.equal(text.match(/^ {6}"\w+": \{"operationId":.*\},?$/gm)?.length, operations.length);
    assert.equal(text.match(/^ {6}"Booking": \{.*\},?$/gm)?.length, 1);
  });

  test('is without its words once it is released, but keeps what is only called like one', () => {
    const booking = {
      description: 'What was booked.',
      type: 'object',
      'x-open': true,
      properties: { description: { type: 'string', title: 'In words', examples: ['Cello'] } },
    };

    assert.deepEqual(shapeOf({ components: { schemas: { Booking: booking } } }), {
      components: { schemas: { Booking: { type: 'object', properties: { description: { type: 'string' } } } } },
    });
  });

  test('keeps with which status a problem comes, and how large a body may be', () => {
    const operation = { 'x-body-limit': 1000, 'x-cache': 'public' };
    const codes = { 'x-codes': { 'slot-taken': { status: 409, title: 'This time was just taken' } } };

    assert.deepEqual(shapeOf([operation, codes]), [
      { 'x-body-limit': 1000 },
      { 'x-codes': { 'slot-taken': { status: 409 } } },
    ]);
  });
});
