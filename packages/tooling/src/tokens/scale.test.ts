import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../lib/run.mjs';
import { scale } from './scale.ts';

const widgets = join(root, 'packages/widgets/src');
const sheets = globSync('**/*.styles.ts', { cwd: widgets }).map((file) => readFileSync(join(widgets, file), 'utf8'));

/** Every value that the sheets give this property, once. */
const valuesOf = (property: string) => [
  ...new Set(
    sheets.flatMap((sheet) =>
      [...sheet.matchAll(new RegExp(`(?<![\\w-])${property}: ([^;]+);`, 'g'))].map(([, value = '']) => value.trim()),
    ),
  ),
];

const isKeyword = (value: string) => /^(?:inherit|normal|0|var\(.*\))$/.test(value);

test('every size of text is on the scale, and grows with the text of the page', () => {
  const sizes = Object.values(scale.text).map(String);

  const said = valuesOf('font-size').flatMap((value) =>
    [...value.matchAll(/([\d.]+)em/g)].map(([, size = '']) => size),
  );

  assert.deepEqual(
    said.filter((size) => !sizes.includes(size)),
    [],
  );
});

test('every weight and every height of a line is one of the few that there are', () => {
  const weights = Object.values(scale.weight).map(String);
  const lines = Object.values(scale.line).map(String);

  assert.deepEqual(
    valuesOf('font-weight').filter((value) => !isKeyword(value) && !weights.includes(value)),
    [],
  );
  assert.deepEqual(
    valuesOf('line-height').filter((value) => !isKeyword(value) && !lines.includes(value)),
    [],
  );
});

test('nothing is measured in rem: a page that sets it otherwise would change what stands inside', () => {
  assert.deepEqual(
    sheets.flatMap((sheet) => sheet.match(/[\d.]rem\b/g) ?? []),
    [],
  );
});
