import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { format } from 'node:util';
import { setupServer } from 'msw/node';
import ts from 'typescript';
import { scenarios } from '../src/testing/index.ts';
import { snippetsIn, type Snippet } from './support/docs.ts';

const folder = join(import.meta.dirname, '..');
const snippets = snippetsIn(folder);

describe('the code of the README and of the guides', () => {
  const server = setupServer();
  const { log, warn } = console;
  let printed: string[] = [];
  let scratch = '';

  before(async () => {
    server.listen({ onUnhandledFrame: 'error' });
    console.log = console.warn = (...values: unknown[]) => void printed.push(format(...values));
    scratch = await mkdtemp(join(folder, '.docs-'));
    await Promise.all(snippets.map(write));
  });

  after(async () => {
    Object.assign(console, { log, warn });
    server.close();
    await rm(scratch, { recursive: true });
  });

  test('compiles as strictly as our own', () => {
    const program = ts.createProgram(snippets.map(fileOf), optionsOfOurs());
    const found = snippets.flatMap((snippet) =>
      ts.getPreEmitDiagnostics(program, program.getSourceFile(fileOf(snippet))).map((each) => said(snippet, each)),
    );

    assert.deepEqual(found, []);
  });

  for (const snippet of snippets) {
    test(`runs, and prints what it says: ${snippet.at}`, async () => {
      server.resetHandlers(...scenarioOf(snippet)());
      printed = [];

      await import(fileOf(snippet));

      assert.deepEqual(
        printed.filter((line) => snippet.prints.includes(line)),
        snippet.prints,
        printed.join('\n'),
      );
    });
  }

  async function write(snippet: Snippet): Promise<void> {
    await mkdir(dirname(fileOf(snippet)), { recursive: true });
    await writeFile(fileOf(snippet), `${snippet.code}\nexport {};\n`);
  }

  function fileOf({ file }: Snippet): string {
    return join(scratch, file);
  }
});

function said({ at }: Snippet, { file, start = 0, messageText }: ts.Diagnostic): string {
  const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
  return `${at}, line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}

function scenarioOf({ scenario }: Snippet) {
  const found = Object.entries(scenarios).find(([name]) => name === scenario);
  assert.ok(found, `there is no scenario ${scenario}`);
  return found[1];
}

/** Those of the whole project, in a server and in a page. */
function optionsOfOurs(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(folder, '../../tsconfig.base.json'), (path) => ts.sys.readFile(path));
  const { compilerOptions } = config as { compilerOptions: object };
  const own = {
    composite: false,
    declaration: false,
    declarationMap: false,
    noEmit: true,
    rewriteRelativeImportExtensions: false,
    allowImportingTsExtensions: true,
    lib: ['ES2023', 'DOM', 'DOM.AsyncIterable'],
    types: ['node'],
  };
  return ts.convertCompilerOptionsFromJson({ ...compilerOptions, ...own }, folder).options;
}
