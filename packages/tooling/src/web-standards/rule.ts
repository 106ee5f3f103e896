import { isBuiltin } from 'node:module';
import type { Rule, Scope } from 'eslint';
import { everywhere, telling } from './globals.ts';

/** What typescript-eslint knows of a reference beside ESLint: whether it is one to a value, or to a type only. */
type Reference = Scope.Reference & { readonly isValueReference?: boolean };

/** ESLint rule: only globals that every runtime of the web has, and no module of one of them. */
export const webStandards: Rule.RuleModule = {
  meta: { type: 'problem', docs: { description: 'runs wherever fetch does' }, schema: [] },
  create(context) {
    const { sourceCode } = context;

    const refuse = (node: Rule.Node, name: string) => {
      if (everywhere.has(name) || (telling.has(name) && isAskedFor(node))) return;
      context.report({ node, message: `${name} is not in every runtime: globals.ts of web-standards lists what is` });
    };

    const module = (node: { source?: unknown }) => {
      const { value } = (node.source ?? {}) as { value?: unknown };
      if (typeof value === 'string' && isBuiltin(value)) {
        context.report({ node: node.source as Rule.Node, message: `${value} is a module of Node alone` });
      }
    };

    return {
      'Program:exit': () => {
        for (const { identifier } of freeIn(sourceCode.scopeManager.globalScope)) {
          refuse(identifier as Rule.Node, identifier.name);
        }
      },
      MemberExpression: (node) => {
        if (node.object.type !== 'Identifier' || node.object.name !== 'globalThis') return;
        const isNamed = !node.computed && node.property.type === 'Identifier';
        refuse(node, isNamed && 'name' in node.property ? node.property.name : sourceCode.getText(node));
      },
      MetaProperty: (node) => {
        if (node.meta.name === 'import')
          context.report({ node, message: 'import.meta differs from runtime to runtime' });
      },
      ImportDeclaration: module,
      ExportNamedDeclaration: module,
      ExportAllDeclaration: module,
      ImportExpression: module,
    };
  },
};

/** References to values that no scope of the file defines. */
function freeIn(scope: Scope.Scope | null): readonly Scope.Reference[] {
  if (!scope) return [];
  const own = scope.references.filter(({ resolved }) => !resolved || resolved.defs.length === 0) as Reference[];
  return [...own.filter(({ isValueReference = true }) => isValueReference), ...scope.childScopes.flatMap(freeIn)];
}

const isAskedFor = ({ parent }: Rule.Node) =>
  parent?.type === 'UnaryExpression' && 'operator' in parent && parent.operator === 'typeof';
