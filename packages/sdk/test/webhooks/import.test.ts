import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

const src = join(import.meta.dirname, '../../src');

/** For no runtime in particular: whatever belongs to Node alone is not found. */
const bundle = async (contents: string) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: src, loader: 'ts' },
    bundle: true,
    platform: 'neutral',
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

test('importing what verifies webhooks needs nothing of its surroundings', async () => {
  const bare = createContext({});

  runInContext(await bundle(`import * as all from './webhooks.ts'; globalThis.names = Object.keys(all).sort();`), bare);

  assert.equal(String(runInContext('names', bare)), 'WebhookVerificationError,isWebhookVerification,verifyWebhook');
});

test('a receiver of webhooks carries no client along', async () => {
  const code = await bundle(`import { verifyWebhook } from './webhooks.ts'; globalThis.verify = verifyWebhook;`);

  assert.doesNotMatch(code, /\/bookings|Authorization/);
});

test('an import that is not used leaves nothing in a bundle', async () => {
  const code = await bundle(`import { verifyWebhook } from './webhooks.ts';`);

  assert.doesNotMatch(code, /webhook/i);
});
