import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const folder = join(import.meta.dirname, '..');

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
  const declarations = [...emitDeclarations()].filter(([name]) => name.endsWith('.d.ts'));

  assert.ok(declarations.some(([name]) => name.endsWith('testing/index.d.ts')));
  assert.deepEqual(
    declarations.flatMap(([name, text]) => placesOfAny(name, text)),
    [],
  );
});
