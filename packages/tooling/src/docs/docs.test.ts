import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readElements } from '../frameworks/manifest.ts';
import { codeIn } from './code.ts';
import { madeUp } from './html.ts';
import { headingsOf, linksOf } from './links.ts';

test('code in a page is found with its language and line', () => {
  const page = ['# Title', '', '```ts', 'const a = 1;', '```', '', '```html', '<p>', '', '</p>', '```'].join('\n');

  assert.deepEqual(codeIn(page), [
    { language: 'ts', text: 'const a = 1;\n', line: 4 },
    { language: 'html', text: '<p>\n\n</p>\n', line: 8 },
  ]);
});

test('tags and attributes that no element has are found', () => {
  const html = `<attune-provider publishable-key="pk_1" lang=de data-x>
    <attune-therapist-directory no-url page-size='6' per-page="6"></attune-therapist-directory><attune-bell loud/></attune-provider>`;

  assert.deepEqual(madeUp(html, readElements()), ['<attune-therapist-directory per-page>', '<attune-bell>']);
});

test('a link is to a file, or to a heading as GitHub names it; code has none, and other sites are not ours', () => {
  const page =
    '# Errors & retries\n\n[a](b.md#c), `[no](code)` <a id="here"></a>\n\n```ts\n[x](y)\n```\n\n[d](https://d.example)';

  assert.deepEqual(linksOf(page), ['b.md#c']);
  assert.deepEqual([...headingsOf(page)], ['errors--retries', 'here']);
});
