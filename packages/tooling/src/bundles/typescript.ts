import type { Plugin } from 'rollup';
import ts from 'typescript';

/**
 * Turns TypeScript into JavaScript, file by file.
 *
 * By TypeScript itself and not by esbuild, which turns every `#private` field of a class with
 * legacy decorators into a WeakMap: a third more bytes in a small element, and slower.
 */
export function typescript(): Plugin {
  return {
    name: 'typescript',
    resolveId: (id) => (id === 'tslib' ? helpersId : null),
    load: (id) => (id === helpersId ? helpers : null),
    transform: (code, id) => (/\.ts(?:\?|$)/.test(id) ? emit(code, id) : null),
  };
}

function emit(code: string, fileName: string): { code: string; map: string } {
  const { outputText, sourceMapText } = ts.transpileModule(code, { fileName, compilerOptions });
  return { code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: sourceMapText ?? '' };
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  importHelpers: true,
  sourceMap: true,
};

const helpersId = '\0tslib';

/** The one helper that the emitted code asks for, as far as decorators of properties need it. */
const helpers = `
export function __decorate(decorators, target, key) {
  decorators.forEach((decorate) => decorate(target, key));
}`;
