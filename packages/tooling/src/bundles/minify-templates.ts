import MagicString from 'magic-string';
import type { AstNode, Plugin, TransformResult } from 'rollup';
import { minifyCss } from './minify-css.ts';
import { minifyHtml } from './minify-html.ts';
import { walk } from './walk.ts';

const minifiers = new Map([
  ['css', minifyCss],
  ['html', minifyHtml],
  ['svg', minifyHtml],
]);

/** Takes the white space of the source out of css``, html`` and svg`` templates; expressions stay as they are. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code) {
      return /\b(?:css|html|svg)\s?`/.test(code) ? minifyAll(code, this.parse(code)) : null;
    },
  };
}

function minifyAll(code: string, program: unknown): TransformResult {
  const out = new MagicString(code);
  walk(program, (node) => {
    const minify = isTaggedTemplate(node) ? minifiers.get(node.tag.name ?? '') : undefined;
    if (minify) rewrite(out, (node as TaggedTemplate).quasi.quasis, minify);
  });
  return out.hasChanged() ? { code: out.toString(), map: out.generateMap({ hires: 'boundary' }) } : null;
}

type Part = AstNode & { value: { raw: string } };
type TaggedTemplate = AstNode & { tag: { name?: string }; quasi: { quasis: Part[] } };

function isTaggedTemplate(node: AstNode): node is TaggedTemplate {
  return node.type === 'TaggedTemplateExpression';
}

function rewrite(out: MagicString, parts: Part[], minify: (parts: string[]) => string[]): void {
  const minified = minify(parts.map((part) => part.value.raw));
  parts.forEach((part, index) => {
    if (part.end > part.start) out.update(part.start, part.end, minified[index] ?? '');
  });
}
