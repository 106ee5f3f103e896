import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const folder = join(import.meta.dirname, '..');

const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { types: string }>;
};

/** The declarations that would be published, by file. */
function emitDeclarations(): Map<string, string> {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram(fileNames, { ...options, emitDeclarationOnly: true, declarationMap: false });
  const declarations = new Map<string, string>();
  program.emit(undefined, (name, text) => declarations.set(name, text), undefined, true);
  return declarations;
}

function placesOfAny(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${name}: ${node.parent.getText(source)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no type that is published says any', () => {
  const declarations = emitDeclarations();
  const published = Object.values(exports).flatMap((entry) => (typeof entry === 'object' ? [entry.types] : []));

  assert.deepEqual(
    published.filter((path) => !declarations.has(join(folder, path))),
    [],
  );
  assert.deepEqual(
    [...declarations].filter(([name]) => name.endsWith('.d.ts')).flatMap(([name, text]) => placesOfAny(name, text)),
    [],
  );
});
