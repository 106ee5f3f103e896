// On a server there is no page: importing the components does nothing, and rendering them is HTML that the browser takes over.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { bundle } from './bundle.ts';

const cache = fileURLToPath(new URL('../../../.cache', import.meta.url)); // within the project, where React is found
mkdirSync(cache, { recursive: true });
const built = mkdtempSync(join(cache, 'react-'));
after(() => rmSync(built, { recursive: true }));

/** The sources as Node can run them: decorators lowered, React itself left outside. */
async function importComponents(): Promise<typeof import('@attune/react')> {
  const file = join(built, 'index.mjs');
  const conditions = ['@attune/source', 'node'];
  writeFileSync(
    file,
    await bundle('src/index.ts', { format: 'esm', platform: 'node', external: ['react'], conditions }),
  );
  return (await import(pathToFileURL(file).href)) as typeof import('@attune/react');
}

const components = await importComponents();

test('the components can be imported where there is no DOM', () => {
  assert.equal(Object.keys(components).length, 9);
  assert.equal(typeof document, 'undefined');
});

test('on a server a component is its tag, with its link inside and its properties as attributes', () => {
  const { AttuneTherapistDirectory } = components;
  const link = createElement('a', { href: '/p/kiez' }, 'Find a therapist');

  const html = renderToStaticMarkup(
    createElement(AttuneTherapistDirectory, { pageSize: 6, noUrl: true, className: 'wide', lang: 'de' }, link),
  );

  assert.equal(
    html,
    '<attune-therapist-directory page-size="6" no-url="" class="wide" lang="de">' +
      '<a href="/p/kiez">Find a therapist</a></attune-therapist-directory>',
  );
});

test('what is no text stays out of the HTML: handlers, objects and what is not set', () => {
  const { AttuneBookingPicker } = components;

  const html = renderToStaticMarkup(
    createElement(AttuneBookingPicker, {
      therapistId: '0198a1b2-0000-7000-8000-000000000001',
      serviceId: undefined,
      invitation: null,
      clock: { now: () => 0 } as never,
      onBookingConfirmed: () => undefined,
    }),
  );

  assert.equal(
    html,
    '<attune-booking-picker therapist-id="0198a1b2-0000-7000-8000-000000000001"></attune-booking-picker>',
  );
});
