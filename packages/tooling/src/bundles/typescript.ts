import type { Plugin } from 'rollup';
import ts from 'typescript';
import { staticProperties } from './static-properties.ts';

/**
 * Turns TypeScript into JavaScript, file by file.
 *
 * By TypeScript itself and not by esbuild, which turns every `#private` field of a class with
 * legacy decorators into a WeakMap: a third more bytes in a small element, and slower.
 */
export function typescript(): Plugin {
  return {
    name: 'typescript',
    transform: (code, id) => (/\.ts(?:\?|$)/.test(id) ? emit(code, id) : null),
  };
}

function emit(code: string, fileName: string): { code: string; map: string } {
  const { outputText, sourceMapText } = ts.transpileModule(code, {
    fileName,
    // a field of a class is shorter than its setting in the constructor; a property of an element must be set
    compilerOptions: { ...compilerOptions, useDefineForClassFields: /\/sdk\/src\//.test(fileName) },
    transformers: { before: [staticProperties] },
  });
  return { code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: sourceMapText ?? '' };
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  sourceMap: true,
};
