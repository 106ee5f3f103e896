import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setupServer } from 'msw/node';
import ts from 'typescript';
import { everythingFine } from '../src/testing/index.ts';

const folder = join(import.meta.dirname, '..');
const text = readFileSync(join(folder, 'README.md'), 'utf8');
const snippets = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);

describe('the code of the README', () => {
  const server = setupServer(...everythingFine());
  const printed: unknown[] = [];
  const log = console.log;
  let files: string[] = [];
  let scratch = '';

  before(async () => {
    server.listen();
    console.log = (...values: unknown[]) => printed.push(values);
    scratch = await mkdtemp(join(folder, '.readme-'));
    files = snippets.map((_, number) => join(scratch, `snippet-${String(number)}.ts`));
    await Promise.all(files.map((file, number) => writeFile(file, snippets[number] ?? '')));
  });

  after(async () => {
    console.log = log;
    server.close();
    await rm(scratch, { recursive: true });
  });

  test('compiles', () => {
    const { config } = ts.readConfigFile(join(folder, '../../tsconfig.base.json'), (path) => ts.sys.readFile(path));
    const { compilerOptions } = config as { compilerOptions: object };
    const { options } = ts.convertCompilerOptionsFromJson(
      { ...compilerOptions, composite: false, noEmit: true, lib: ['ES2023', 'DOM', 'DOM.AsyncIterable'] },
      folder,
    );
    const found = ts.getPreEmitDiagnostics(ts.createProgram(files, options));

    assert.deepEqual(
      found.map(
        ({ messageText, file }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      ),
      [],
    );
  });

  for (const number of snippets.keys()) {
    test(`runs: ${snippets[number]?.split('\n').find((line) => line.includes('await') || line.includes('=>')) ?? ''}`, async () => {
      await import(files[number] ?? '');
    });
  }

  test('says what it says it says', () => {
    assert.deepEqual(printed.at(-1), [4]);
  });
});
