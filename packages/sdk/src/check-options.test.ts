import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createAttune, createClient, type ClientOptions } from './index.ts';

const api = 'https://api.example';
const made = (options: Record<string, unknown>) => () => createAttune(options as unknown as ClientOptions);

describe('a client without a proper key', () => {
  for (const key of [undefined, null, 7, '', 'pk_', 'live_pk_1', 'Bearer sk_live_1', 'pk_a b', 'pk_ä']) {
    test(`(${JSON.stringify(key)}) is not made, and it is said what a key is`, () => {
      assert.throws(made({ key, api }), { name: 'TypeError', message: /^key must .*pk_ .*sk_/ });
    });
  }

  test('is told so without its key', () => {
    assert.throws(made({ key: 'rk_live_secret', api }), ({ message }: Error) => !message.includes('secret'));
  });
});

describe('a client without a proper origin', () => {
  for (const wrong of [undefined, null, '', 'api.example', '/attune', 'ftp://api.example', 'https://', 'pk_test']) {
    test(`(${JSON.stringify(wrong)}) is not made, and it is said what an origin is`, () => {
      assert.throws(made({ key: 'pk_test', api: wrong }), { name: 'TypeError', message: /^api must .*https:/ });
    });
  }
});

test('the smallest client is as particular', () => {
  assert.throws(() => createClient({ key: 'nonsense', api }), TypeError);
});
