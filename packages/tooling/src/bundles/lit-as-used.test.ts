import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { litAsUsed } from './lit-as-used.ts';

const lit = '/page/node_modules/lit-html/lit-html.js';

/** Bundles one source; Lit as it is installed, or as `instead` says. */
async function bundle(source: string, instead?: string): Promise<string> {
  const page = {
    name: 'page',
    resolveId: (id: string) => (id === 'page' ? id : id === 'lit' && instead !== undefined ? lit : null),
    load: (id: string) => (id === 'page' ? source : id === lit ? (instead ?? null) : null),
  };
  const made = await rollup({
    input: 'page',
    plugins: [page, nodeResolve({ exportConditions: ['production'], rootDir: process.cwd() }), litAsUsed()],
    onwarn: () => undefined,
  });
  return (await made.generate({ format: 'es' })).output[0].code;
}

test('the bundles have no directive, no polyfill and no warning of Lit', async () => {
  const code = await bundle('export { LitElement, css, html } from "lit";');

  assert.doesNotMatch(code, /_\$litDirective\$|PolyfillSupport|HydrateSupport|litElementVersions|unsafeCSS/);
  assert.match(code, /_\$litType\$/);
});

test('a source that asks Lit for what is left out fails the build, and is told for what', async () => {
  for (const source of [
    'import { repeat } from "lit/directives/repeat.js";',
    'import { svg } from "lit"; export const icon = svg`<path />`;',
    'export class A extends B { static properties = { list: { type: Array } } }',
  ]) {
    await assert.rejects(bundle(source), /page asks Lit for “.+”, which the bundles leave out/);
  }
});

test('a Lit that says in other words what is taken out fails the build', async () => {
  await assert.rejects(
    bundle('import { html } from "lit"; export const a = html;', 'export const html = 1;'),
    /Lit says this in another way now/,
  );
});
