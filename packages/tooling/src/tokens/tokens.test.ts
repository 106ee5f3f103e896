import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../lib/run.mjs';
import { asCss } from './as-css.ts';
import { asJson } from './as-json.ts';
import { fromHex, hexOf } from './colour.ts';
import { readTokens } from './read.ts';
import { resolveColour } from './resolve.ts';

const widgets = join(root, 'packages/widgets');
const noTokens = new Map<string, string>();

test('a colour there and back is the same', () => {
  for (const hex of ['#000000', '#ffffff', '#7a3b69', '#00ff00', '#0a7']) {
    assert.equal(hexOf(fromHex(hex)), hex.length < 6 ? '#00aa77' : hex);
  }
});

test('a formula is resolved as a browser does', () => {
  const mixed = resolveColour('color-mix(in oklab, #000 25%, #fff)', 'light', noTokens);
  const bounded = resolveColour('oklch(from #ff0000 min(l, 0.5) calc(c * min(1, 0.5 / l)) h)', 'light', noTokens);

  assert.equal(mixed.l.toFixed(3), '0.750');
  assert.equal(bounded.l, 0.5);
  assert.match(hexOf(bounded), /^#[\da-f]{2}0000$/, 'a darker red is as pure');
});

test('dark is a colour of its own, and what nobody set is what stands behind the comma', () => {
  const tokens = new Map([['--_ink', 'var(--attune-ink, light-dark(#111, #eee))']]);

  assert.equal(hexOf(resolveColour('var(--_ink)', 'light', tokens)), '#111111');
  assert.equal(hexOf(resolveColour('var(--_ink)', 'dark', tokens)), '#eeeeee');
});

test('every derived token can be used on a page, and none that only elements have', () => {
  const css = asCss(readTokens());

  assert.match(css, /--attune-token-accent: light-dark\(/);
  assert.doesNotMatch(css, /--_|cqi/);
});

test('the JSON names a colour for both schemes', () => {
  const { color } = asJson(readTokens()) as { color: Record<string, Record<string, unknown>> };

  assert.deepEqual(Object.keys(color), ['light', 'dark']);
  assert.ok('accent' in (color['light'] ?? {}) && 'edge' in (color['dark'] ?? {}));
});

test('the documentation of the look names no property that no element has, and none is missing', () => {
  const look = readFileSync(join(widgets, 'docs/look.md'), 'utf8');
  const sheet = readFileSync(join(widgets, 'src/styles/tokens.styles.ts'), 'utf8');
  const css = readFileSync(join(widgets, 'tokens.css'), 'utf8');
  const named = new Set(look.match(/--attune-[a-z]+(?:-[a-z]+)*/g));
  const known = new Set([...sheet.matchAll(/var\(\s*(--attune-[\w-]+)/g)].map(([, name = '']) => name));

  assert.deepEqual(
    [...known].filter((name) => !named.has(name)),
    [],
  );
  assert.deepEqual(
    [...named].filter((name) => !known.has(name) && !css.includes(`${name}:`) && name !== '--attune-token'),
    [],
  );
});
