import { assert } from '@open-wc/testing';
import { preload } from './check.ts';
import { checkFrom } from './checked.ts';

/** Any module, as this server serves it. */
const address = (name: string) => new URL(`../locales/en.frame.ts?${name}`, import.meta.url).href;

/** When this is found to be wrong one day, docs/cdn.md can say so. */
const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);

/** What a link that fetches a module says of it. */
const said = () =>
  Object.assign(new Error('said'), { target: document.createElement('link') }) as unknown as Event & Error;

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

describe('a page that has every file of ours checked', () => {
  it('lets a file pass that is what was published, and leaves no trace', async () => {
    const href = address('published');
    const links = document.head.querySelectorAll('link').length;

    await preload(href, await hashOf(await (await fetch(href)).text()));
    checkFrom(href, preload);

    assert.lengthOf(document.head.querySelectorAll('link'), links);
  });

  it('asks again for a file that could not be fetched, when the element is tried again', async () => {
    const answers = [() => Promise.reject(said()), () => Promise.resolve(said())];
    const ask = () => answers.shift()?.() ?? assert.fail('asked once too often');
    const check = checkFrom('https://api.example/chunks/checked.js', ask, [['reviews.js', 'sha256-abc']]);

    const first = await check('attune-reviews').then(String, String);
    await check('attune-reviews');

    assert.match(first, /reviews\.js/);
  });

  it('stops at a file that is anything else, but in WebKit, which compares no hash of what it preloads', async () => {
    const passed = await preload(address('tampered'), await hashOf('what was published')).then(
      () => true,
      () => false,
    );

    assert.equal(passed, isWebKit);
  });
});
