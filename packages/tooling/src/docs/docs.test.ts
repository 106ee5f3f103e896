import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readElements } from '../frameworks/manifest.ts';
import { codeIn } from './code.ts';
import { madeUp } from './html.ts';

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
