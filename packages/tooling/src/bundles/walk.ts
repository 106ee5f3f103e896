import type { AstNode } from 'rollup';

/** Calls `visit` with every node of a syntax tree, each before what is inside it. */
export function walk(value: unknown, visit: (node: AstNode) => void): void {
  if (Array.isArray(value)) for (const each of value) walk(each, visit);
  else if (isNode(value)) {
    visit(value);
    for (const each of Object.values(value)) walk(each, visit);
  }
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && typeof (value as AstNode).type === 'string';
}
