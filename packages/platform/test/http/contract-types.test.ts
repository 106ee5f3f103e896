import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operation } from '../../src/http/operation.ts';
import { operations } from '../../src/http/operations.ts';
import { refuse } from '../../src/http/problem.ts';
import type { Operations } from '../../src/http/router.ts';

// The type checker is what tests here: where an error is expected and none comes, it is the one that fails.

const expiry = { id: '00000000-0000-4000-8000-000000000001', expiresAt: '2026-03-02T09:00:00Z', extensionsLeft: 1 };

export const extends_ = operation('extendHold', () => Promise.resolve({ status: 200, body: expiry }));

// @ts-expect-error the contract has no operation of that name
export const unknown = operation('extendHolds', () => Promise.resolve({ status: 200, body: expiry }));

// @ts-expect-error extendHold declares 200, not 201
export const otherStatus = operation('extendHold', () => Promise.resolve({ status: 201, body: expiry }));

// @ts-expect-error a refusal is thrown with refuse(), not answered
export const refusalAsAnswer = operation('extendHold', () => Promise.resolve({ status: 409, body: expiry }));

// @ts-expect-error extensionsLeft is missing from the answer
export const missingField = operation('extendHold', () =>
  Promise.resolve({ status: 200, body: { id: expiry.id, expiresAt: expiry.expiresAt } }),
);

// @ts-expect-error extensionsLeft is a number
export const otherType = operation('extendHold', () =>
  Promise.resolve({ status: 200, body: { ...expiry, extensionsLeft: '1' } }),
);

export const without = operation('releaseHold', () => Promise.resolve({ status: 204 }));

// @ts-expect-error 204 has no content
export const contentOfNothing = operation('releaseHold', () => Promise.resolve({ status: 204, body: expiry }));

export const reads = operation('extendHold', ({ path, body }) => {
  const [id, secret]: [string, string] = [path.holdId, body.secret];
  // @ts-expect-error the path has no such parameter
  const other: unknown = path.bookingId;
  // @ts-expect-error the body has no such field
  const more: unknown = body.password;
  return Promise.resolve({ status: 200, body: { ...expiry, id: `${id}${secret}${String(other)}${String(more)}` } });
});

export const header = operation('createBooking', ({ headers }) =>
  refuse('not-found', { detail: headers['idempotency-key'] }),
);

// @ts-expect-error the registry has no such code
export const unknownCode = (): never => refuse('slot-stolen');

// @ts-expect-error every operation of the contract has to be there
export const incomplete: Operations = { getPractice: operations.getPractice };

// @ts-expect-error an operation cannot stand in the place of another
export const swapped: Operations = { ...operations, extendHold: operations.releaseHold };

test('an implementation is mounted under its own name', () => {
  assert.ok(Object.entries(operations).every(([name, { id }]) => name === id));
});
