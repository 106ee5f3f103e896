import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { shortProperties } from './short-properties.ts';

async function built(source: string): Promise<string> {
  const page = { name: 'page', resolveId: (id: string) => id, load: () => source };
  const bundle = await rollup({ input: 'page', plugins: [page, shortProperties()] });
  return (await bundle.generate({ format: 'es' })).output[0].code.trim();
}

test('properties of our own have short names, the same wherever they are named', async () => {
  const code = await built(
    "export default 'a { --_ink: red; --_ink-soft: var(--_ink); color: var(--_ink-soft, var(--_ink)) }';",
  );

  const [, ink = '', soft = ''] = /\{ (--_\w+): red; (--_\w+):/.exec(code) ?? [];
  assert.ok(ink && soft && ink !== soft && ink.length <= 5);
  assert.ok(code.includes(`${soft}: var(${ink}); color: var(${soft}, var(${ink}))`), code);
});

test('what a page may set, and names that are put together, stay', async () => {
  const source =
    'var page = (name) => `--_theme-${name}: 1; color: var(--attune-ink, var(--_theme-ink))`;\n\nexport { page as default };';

  assert.equal(await built(source), source);
});
