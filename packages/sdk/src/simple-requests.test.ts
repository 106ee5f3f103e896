import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createAttune } from './index.ts';

type Method = (...rest: unknown[]) => Promise<unknown>;

/** Only a provider of payments sends this one, with its own signature over the very bytes. */
const ofServers = ['providerEvents.stripe'];

const asked: Request[] = [];
const fetch = (request: Request) => {
  asked.push(request);
  return Promise.resolve(Response.json({ data: [], nextCursor: null }));
};
const attune = createAttune({ key: 'pk_test', api: 'https://api.example', fetch });
const calls = Object.entries(attune).flatMap(([group, methods]: [string, unknown]) =>
  Object.entries(Object(methods) as Record<string, unknown>)
    .filter((entry): entry is [string, Method] => typeof entry[1] === 'function')
    .map(([name, method]) => ({ name: `${group}.${name}`, method })),
);

describe('in a page', () => {
  before(async () => {
    Object.assign(globalThis, { document: {} });
    const sent = calls.filter(({ name }) => !ofServers.includes(name));
    for (const { method } of sent) await method({}, {}, {}, {}, {});
  });
  after(() => Reflect.deleteProperty(globalThis, 'document'));

  test('every call is sent', () => {
    assert.equal(asked.length, calls.length - ofServers.length);
    assert.ok(asked.length > 60);
  });

  test('no call carries a header beyond the four that the platform allows a page', () => {
    const allowed = ['authorization', 'content-type', 'idempotency-key', 'if-match'];
    const others = asked.flatMap(({ headers }) => [...headers.keys()]).filter((name) => !allowed.includes(name));

    assert.deepEqual(others, []);
  });

  test('no read carries a header at all, so that no browser asks beforehand', () => {
    const reads = asked.filter(({ method }) => method === 'GET');

    assert.ok(reads.length > 20);
    assert.deepEqual(
      reads.flatMap(({ headers }) => [...headers.keys()]),
      [],
    );
  });

  test('no call carries a cookie, and none goes anywhere but to the platform', () => {
    assert.deepEqual(new Set(asked.map(({ credentials }) => credentials)), new Set(['omit']));
    assert.deepEqual(new Set(asked.map(({ url }) => new URL(url).origin)), new Set(['https://api.example']));
  });
});
