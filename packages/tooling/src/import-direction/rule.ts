import { dirname, relative, resolve, sep } from 'node:path';
import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';
import { findCycle } from './cycles.ts';
import { judge } from './judge.ts';

type Declaration = TSESTree.ImportDeclaration | TSESTree.ExportNamedDeclaration | TSESTree.ExportAllDeclaration;

/** ESLint rule: an import follows an arrow of arrows.ts, crosses packages by public name, and closes no cycle. */
export const importDirection: Rule.RuleModule = {
  meta: { type: 'problem', docs: { description: 'imports follow the arrows of the house' }, schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');

    const report = (node: unknown, message: string) => {
      context.report({ node: node as Rule.Node, message });
    };

    const check = (source: TSESTree.Node | null, typeOnly: boolean, lazy: boolean) => {
      if (source?.type !== AST_NODE_TYPES.Literal || typeof source.value !== 'string') return;
      const refusal = judge({ file, specifier: source.value, typeOnly });
      if (refusal) report(source, refusal);
      if (typeOnly || lazy || !source.value.startsWith('.')) return;
      const cycle = findCycle(context.filename, resolve(dirname(context.filename), source.value));
      if (cycle) report(source, `closes a cycle: ${cycle.map((each) => relative(context.cwd, each)).join(' → ')}`);
    };

    const declaration = (node: unknown) => {
      const statement = node as Declaration;
      check(statement.source, isTypeOnly(statement), false);
    };

    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: (node) => check(node.source as TSESTree.Node, false, true),
      TSImportType: (node: unknown) => check((node as TSESTree.TSImportType).source, true, false),
    };
  },
};

function isTypeOnly(statement: Declaration): boolean {
  return statement.type === AST_NODE_TYPES.ImportDeclaration
    ? statement.importKind === 'type'
    : statement.exportKind === 'type';
}
