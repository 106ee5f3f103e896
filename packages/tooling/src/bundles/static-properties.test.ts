import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { staticProperties } from './static-properties.ts';

const emit = (source: string) =>
  ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      experimentalDecorators: true,
      useDefineForClassFields: false,
    },
    transformers: { before: [staticProperties] },
  }).outputText;

test('a property is declared in a static field, with what is said of it, and keeps its first value', () => {
  const code = emit(
    `class Example { @property({ attribute: 'page-size', type: Number }) pageSize = 12; @property() name = ''; }`,
  );

  assert.match(code, /properties = \{ pageSize: \{ attribute: 'page-size', type: Number \}, name: \{\} \}/);
  assert.match(code, /this\.pageSize = 12;/);
  assert.doesNotMatch(code, /__decorate/);
});

test('a class without properties, and any other decorator, stay what they are', () => {
  assert.doesNotMatch(emit('class Plain { size = 1; }'), /properties/);
  assert.match(emit('class Other { @state() open = false; }'), /__decorate\(/);
});
