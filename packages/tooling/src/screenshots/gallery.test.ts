import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../lib/run.mjs';
import { galleryPage } from './gallery.ts';
import { elements } from './subjects.ts';

const docs = join(root, 'packages/widgets/docs');
const picturesOf = (page: string) => [...page.matchAll(/\]\((gallery\/[^)]+)\)/g)].map(([, path = '']) => path);

test('the gallery shows every element, and every picture that it shows is there', () => {
  const shown = picturesOf(readFileSync(join(docs, 'gallery.md'), 'utf8'));

  assert.deepEqual(shown, picturesOf(galleryPage(Object.keys(elements))));
  assert.deepEqual(
    shown.filter((path) => !existsSync(join(docs, path))),
    [],
  );
});

test('a document’s pictures are small', () => {
  const bytes = picturesOf(galleryPage(Object.keys(elements))).map((path) => statSync(join(docs, path)).size);

  assert.ok(bytes.reduce((sum, each) => sum + each, 0) < 1_500_000);
  assert.ok(statSync(join(root, '.github/widgets.webp')).size < 200_000);
});
