import { assert } from '@open-wc/testing';
import { tellSupport } from './support.ts';

/** What the console is told meanwhile. */
function warnings(act: () => void): unknown[] {
  const { warn } = console;
  const said: unknown[] = [];
  console.warn = (words: unknown) => said.push(words);
  act();
  console.warn = warn;
  return said;
}

const support = { oldest: '0.10.0', since: '2028-11-20' };

describe('the support window', () => {
  it('says nothing of a version inside it', () => {
    const said = warnings(() => {
      tellSupport(support, '0.10.0');
      tellSupport(support, '1.0.0');
    });

    assert.deepEqual(said, []);
  });

  it('says of an older one, once, since when it is not supported, and which is', () => {
    const said = warnings(() => {
      tellSupport(support, '0.9.3');
      tellSupport(support, '0.9.3');
    });

    assert.deepEqual(said, [
      'Attune: version 0.9.3 is not supported since 2028-11-20; the oldest that is, is 0.10.0. It works as long as it can.',
    ]);
  });
});
