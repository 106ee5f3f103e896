// The components in Chromium: what React sets, hears and takes over.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { browsers, chromiumArguments } from '../../tooling/lib/browsers.mjs';
import { chromium } from 'playwright-core';
import { bundle } from './bundle.ts';
import type { TestPage } from './page.tsx';

const browser = await chromium.launch({ executablePath: browsers.chromium, args: chromiumArguments });
after(() => browser.close());
const script = await bundle('test/page.tsx', {
  format: 'iife',
  platform: 'browser',
  conditions: ['@attune/source', 'browser'],
  define: { 'process.env.NODE_ENV': '"development"' }, // React says what it minds
});

/** Runs in the page. */
declare const page: TestPage;

async function open(html = '') {
  const opened = await browser.newPage();
  const complaints: string[] = [];
  opened.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  opened.on('pageerror', ({ message }) => complaints.push(message));
  await opened.setContent(`<!doctype html><html lang="en"><body>${html}</body></html>`);
  await opened.addScriptTag({ content: script });
  return { opened, complaints };
}

test('properties are set, and one that is undefined or left out is as if nobody had set it', async () => {
  const { opened, complaints } = await open();

  const seen = await opened.evaluate(() => {
    const look = () => [
      page.picker.current?.therapistId,
      page.picker.current?.address,
      page.picker.current?.clock !== undefined,
    ];
    page.draw({ therapistId: '1', address: 'informal' });
    const set = look();
    page.draw({ therapistId: undefined, clock: undefined });
    return [set, look()];
  });

  assert.deepEqual(seen, [
    ['1', 'informal', true],
    ['', null, true],
  ]);
  assert.deepEqual(complaints, []);
});

test('an event is heard once, by the handler of the last time that React drew', async () => {
  const { opened } = await open();

  const heard = await opened.evaluate(() => {
    const fire = (bookingId: string) =>
      page.picker.current?.dispatchEvent(Object.assign(new Event('attune-booking-confirmed'), { bookingId }));
    page.draw({});
    fire('1');
    page.draw({}, 'second');
    fire('2');
    return page.heard;
  });

  assert.deepEqual(heard, ['first: 1', 'second: 2']);
});

test('what a server rendered is taken over without a word, and the element has its properties', async () => {
  const html = '<attune-booking-picker therapist-id="1" lang="de"><a href="/p/kiez">Book</a></attune-booking-picker>';
  const { opened, complaints } = await open(html);

  const [isSame, ...properties] = await opened.evaluate(() => {
    const element = document.querySelector('attune-booking-picker');
    page.takeOver({ therapistId: '1', lang: 'de' });
    return [element === page.picker.current, element?.therapistId, element?.lang, element?.textContent] as const;
  });

  assert.equal(isSame, true);
  assert.deepEqual(properties, ['1', 'de', 'Book']);
  assert.deepEqual(complaints, []);
});
