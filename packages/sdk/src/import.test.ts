import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContext, runInContext, type Context } from 'node:vm';
import { build } from 'esbuild';

const bundle = async (contents: string) => {
  const options = { resolveDir: import.meta.dirname, loader: 'ts' } as const;
  const { outputFiles } = await build({
    stdin: { contents, ...options },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['@attune/source'],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

test('importing any entry needs nothing of its surroundings and changes nothing', async () => {
  const entries = `
    import * as sdk from './index.ts';
    import * as webhooks from './webhooks.ts';
    import * as contract from './contract.ts';
    globalThis.names = Object.keys({ ...sdk, ...webhooks, ...contract });
  `;
  const code = await bundle(entries);
  const bare = createContext({});

  const before = globalsOf(bare);
  runInContext(code, bare);
  const added = globalsOf(bare).filter((name) => !before.includes(name));

  assert.deepEqual(added, ['names']);
  assert.match(String(runInContext('names', bare)), /createAttune.*verifyWebhook.*operationTable/);
});

test('importing what tests are made with asks nothing, waits for nothing and changes nothing', async () => {
  await import('msw'); // has a global of its own
  const before = Object.getOwnPropertyNames(globalThis);
  const { fetch } = globalThis;

  await import('./testing/index.ts');

  assert.deepEqual(Object.getOwnPropertyNames(globalThis), before);
  assert.equal(globalThis.fetch, fetch);
});

const globalsOf = (context: Context) =>
  String(runInContext('Object.getOwnPropertyNames(globalThis)', context)).split(',');

test('an import that is not used leaves nothing in a bundle', async () => {
  const code = await bundle(`import { createAttune, listTherapists } from './index.ts';`);

  assert.doesNotMatch(code, /attune|fetch/);
});
