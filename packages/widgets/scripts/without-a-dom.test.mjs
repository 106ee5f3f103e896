// On a server there is no page: every module must be importable there, and importing must do nothing.
import assert from 'node:assert/strict';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const built = mkdtempSync(join(tmpdir(), 'attune-widgets-'));
after(() => rmSync(built, { recursive: true }));

/**
 * autoload.ts and the hosted page's script act on a page, and the hosts are pages and what opens them: scripts, not modules
 * to import.
 */
const exclude = (path) => /\.test\.ts$|autoload|hosted|^testing/.test(path);

test('every module can be imported where there is no DOM', async () => {
  const modules = globSync('**/*.ts', { cwd: source }).filter((path) => !exclude(path));
  await bundle(modules.map((path) => join(source, path)));

  const imported = await Promise.all(
    globSync('**/*.mjs', { cwd: built }).map((path) => import(pathToFileURL(join(built, path)))),
  );

  assert.ok(imported.length >= modules.length);
  assert.equal(typeof document, 'undefined');
  assert.equal(typeof window, 'undefined');
});

/** TypeScript with decorators, for this Node: what is built for the registry does the same without splitting anew. */
function bundle(entryPoints) {
  return build({
    entryPoints,
    outdir: built,
    outbase: source,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@attune/source', 'node'],
    tsconfig: join(source, '../tsconfig.json'),
    logLevel: 'silent',
  });
}
