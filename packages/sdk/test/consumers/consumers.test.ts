import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import { examples } from '../../src/generated/examples.ts';
import { installConsumers, root, run, runtimes } from './install.ts';

const { folder, remove } = await installConsumers();
after(remove);

const inEsm = join(folder, 'esm');
const inCommonJs = join(folder, 'cjs');
const answered = `${examples.practice.name} · booking.created · /practice · 3.1.1`;

describe('what npm publishes, installed', () => {
  test('runs from an ES module, every entry of it', async () => {
    assert.equal(await run(runtimes.current, ['app.js'], inEsm), answered);
  });

  test('runs from CommonJS by a dynamic import, every entry of it', async () => {
    assert.equal(await run(runtimes.current, ['app.js'], inCommonJs), answered);
  });

  test('runs on the oldest Node that it promises', async () => {
    assert.match(await run(runtimes.oldest, ['--version'], folder), /^v22\.12\./);
    assert.equal(await run(runtimes.oldest, ['app.js'], inEsm), answered);
    assert.equal(await run(runtimes.oldest, ['app.js'], inCommonJs), answered);
  });

  test('has types where modules are resolved as Node does, also from CommonJS', async () => {
    await compile({ module: 'node18', moduleResolution: 'node16' }, ['program.ts', 'mocked.ts', 'program.cts']);
  });

  test('has types where modules are resolved as bundlers do', async () => {
    await compile({ module: 'esnext', moduleResolution: 'bundler' }, ['program.ts', 'mocked.ts']);
  });

  test('has types on a server, which knows none of a page', async () => {
    await compile({ module: 'nodenext', lib: ['ES2022'], types: ['node'] }, ['program.ts']);
  });
});

describe('what a bundler makes of it', () => {
  test('one operation is at most 3.5 kB in the output of Vite, and works', async () => {
    await isSmallAndWorks(await byVite('one-operation.js'));
  });

  test('one operation is at most 3.5 kB in the output of esbuild, and works', async () => {
    await isSmallAndWorks(await byEsbuild('one-operation.js'));
  });

  test('an import of any entry that is not used leaves not a byte', async () => {
    assert.equal((await byVite('unused.js')).length, 0);
    assert.equal((await byEsbuild('unused.js')).length, 0);
  });
});

/** Compiles as a strict application would that trusts no declaration it was given. */
async function compile(resolution: Record<string, string | string[]>, files: readonly string[]): Promise<void> {
  const project = join(folder, 'types', `${String(resolution.module)}.json`);
  const compilerOptions = {
    target: 'es2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    resolveJsonModule: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    ...resolution,
  };
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  await run(
    runtimes.current,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', project, '--pretty', 'false'],
    folder,
  );
}

async function byVite(entry: string): Promise<string> {
  const built = await vite.build({
    root: join(folder, 'bundled'),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(folder, 'bundled', entry), preserveEntrySignatures: 'strict' },
    },
  });
  const [{ output }] = [built].flat() as [vite.Rolldown.RolldownOutput];
  return output.map((chunk) => ('code' in chunk ? chunk.code.trim() : '')).join('');
}

async function byEsbuild(entry: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(folder, 'bundled', entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}

async function isSmallAndWorks(code: string): Promise<void> {
  const bytes = brotliCompressSync(code).byteLength;
  assert.ok(bytes <= 3_500, `${bytes} bytes`);

  const { createClient, listTherapists } = (await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  )) as typeof import('@attune/sdk');
  const fetch = () => Promise.resolve(Response.json(examples.therapists));
  const { data } = await listTherapists(createClient({ key: 'pk_test_1', api: 'https://api.example', fetch }));

  assert.deepEqual(data, examples.therapists.data);
}
