import { assert } from '@open-wc/testing';
import { pageClient } from './page-client.ts';

describe('a page whose script tag says no key', () => {
  it('has no client, and its console says what is missing', () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (words: unknown) => said.push(words);

    const client = pageClient();
    console.warn = warn;

    assert.isNull(client);
    assert.match(String(said), /data-key/);
  });
});
