import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { sdkAsUsed } from './sdk-as-used.ts';

/** Bundles one source as if it were that file. */
async function bundle(id: string, source: string): Promise<string> {
  const only = { name: 'only', resolveId: () => ({ id, external: false }), load: () => source };
  const made = await rollup({ input: id, plugins: [only, sdkAsUsed()], onwarn: () => undefined });
  return (await made.generate({ format: 'es' })).output[0].code;
}

test('a list in the bundles is the page that it is awaited for', async () => {
  const code = await bundle('/sdk/src/pages.ts', 'whatever');

  assert.match(code, /createList = \(load\) => load\(\)/);
});

test('an element that loops over a list, or asks for what an error is not told apart by, fails the build', async () => {
  const element = '/widgets/src/elements/a.ts';

  await assert.rejects(bundle(element, 'for await (const one of list) show(one);'), /asks the SDK for “for await”/);
  await assert.rejects(bundle(element, 'list.toArray({ limit: 3 });'), /asks the SDK for “.toArray\(”/);
  await assert.rejects(bundle(element, 'if (isConflict(error)) show(error);'), /asks the SDK for “isConflict”/);
});

test('an SDK that says it in other words fails the build', async () => {
  await assert.rejects(bundle('/sdk/src/http.ts', 'export {};'), /says this in another way now/);
});
