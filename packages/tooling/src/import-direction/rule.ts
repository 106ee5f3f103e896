import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';
import { findCycle } from './cycles.ts';
import { judge } from './judge.ts';

/** What the rule reads of an import or export; TypeScript's kinds are not in ESTree's types. */
interface Statement {
  readonly source?: unknown;
  readonly importKind?: 'type' | 'value';
  readonly exportKind?: 'type' | 'value';
}

type Kind = 'value' | 'type' | 'lazy';

/** ESLint rule: an import follows an arrow of arrows.ts, crosses packages by public name, and closes no cycle. */
export const importDirection: Rule.RuleModule = {
  meta: { type: 'problem', docs: { description: 'imports follow the arrows of the house' }, schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');

    const check = (source: unknown, kind: Kind) => {
      if (!isLiteral(source)) return;
      const message =
        judge({ file, specifier: source.value, typeOnly: kind === 'type' }) ??
        (kind === 'value' ? describeCycle(context, source.value) : undefined);
      if (message) context.report({ node: source, message });
    };

    const statement = (node: unknown) => {
      const { source, importKind, exportKind } = node as Statement;
      check(source, importKind === 'type' || exportKind === 'type' ? 'type' : 'value');
    };

    return {
      ImportDeclaration: statement,
      ExportNamedDeclaration: statement,
      ExportAllDeclaration: statement,
      ImportExpression: (node) => check(node.source, 'lazy'),
      TSImportType: (node: unknown) => check((node as Statement).source, 'type'),
    };
  },
};

function describeCycle({ cwd, filename }: Rule.RuleContext, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const cycle = findCycle(filename, resolve(dirname(filename), specifier));
  return cycle && `closes a cycle: ${cycle.map((each) => relative(cwd, each)).join(' → ')}`;
}

function isLiteral(source: unknown): source is Rule.Node & { value: string } {
  return typeof (source as { value?: unknown } | null | undefined)?.value === 'string';
}
