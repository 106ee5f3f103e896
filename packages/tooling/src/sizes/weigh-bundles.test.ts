import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { weighBundles } from './weigh-bundles.ts';

function bundles(t: TestContext, files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'attune-bundles-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'chunks'));
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, name), code);
  return folder;
}

const files = {
  'directory.js': 'import{a}from"./chunks/lit-1.js";import"./chunks/side-1.js";',
  'picker.js': 'import{a}from"./chunks/lit-1.js";',
  'chunks/lit-1.js': 'export const a=()=>[import("./en-1.js"),import("./de-1.js"),import("../picker.js")];',
  'chunks/side-1.js': '1',
  'chunks/en-1.js': 'export const a="Hello"',
  'chunks/de-1.js': 'export const a="Guten Tag, wie schön"',
};
const language = /^chunks\/(?:en|de)-/;

test('a page downloads static imports of any depth and the largest of the chunks that always come', (t) => {
  const parts = weighBundles({ files: ['directory.js'], always: [language] }, bundles(t, files));

  assert.deepEqual(parts.map(({ file }) => file).sort(), [
    'chunks/de-1.js',
    'chunks/lit-1.js',
    'chunks/side-1.js',
    'directory.js',
  ]);
});

test('of files whose name follows from the language, the largest that may be meant is downloaded', (t) => {
  const code = { 'list.js': 'export const a=l=>import(`./chunks/${l}.list.js`)', 'chunks/en.list.js': 'Hello' };
  const more = {
    'chunks/de.list.js': 'Guten Tag',
    'chunks/de.list.of.js': 'Ein sehr langer Satz',
    'chunks/de.js': 'Ja',
  };

  const parts = weighBundles({ files: ['list.js'], always: [/^chunks\//] }, bundles(t, { ...code, ...more }));

  assert.deepEqual(
    parts.map(({ file }) => file),
    ['list.js', 'chunks/de.list.js'],
  );
});

test('what the page has already is not counted again', (t) => {
  const onTopOf = { files: ['directory.js'] };

  const parts = weighBundles({ files: ['picker.js'], always: [language], onTopOf }, bundles(t, files));

  assert.deepEqual(parts.map(({ file }) => file).sort(), ['chunks/de-1.js', 'picker.js']);
});

test('a chunk that was renamed does not fall out of the sum unseen', (t) => {
  const always = [language, /^chunks\/dialog-/];

  assert.throws(
    () => weighBundles({ files: ['directory.js'], always }, bundles(t, files)),
    /No chunk is named .*dialog/,
  );
});
