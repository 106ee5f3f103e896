import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import MagicString from 'magic-string';
import type { AstNode, NormalizedOutputOptions, OutputOptions, Plugin, PluginContext, PreRenderedChunk } from 'rollup';
import { root } from '../../lib/run.mjs';
import { walk } from './walk.ts';

/**
 * Puts the files of sentences into one folder that is named for the build, `chunks/<hash>/de.picker.js`, so that a page
 * computes the name of the one it needs. A map of languages, each with a hash of its own, would be paid for by every
 * visitor and grow with every language; in the sources, and for bundlers of pages, it stays that map.
 */
export function languageFiles(): Plugin {
  let folder = '';
  return {
    name: 'language-files',
    outputOptions: (options) => ({ ...options, chunkFileNames: (chunk) => nameOf(chunk, folder, options) }),
    renderStart(options) {
      folder = hashOfAll(this, options);
    },
    renderChunk(code) {
      if (!code.includes(`/${folder}/`)) return null;
      const out = new MagicString(code);
      compute(out, this.parse(code));
      return { code: out.toString(), map: out.generateMap({ hires: 'boundary' }) };
    },
  };
}

/** `de.ts`, and `de.picker.ts` for the part that only pages with a picker load. */
const sentences = /\/locales\/[a-z]{2}(?:\.\w+)?\.ts$/;

function nameOf(chunk: PreRenderedChunk, folder: string, { chunkFileNames }: OutputOptions): string {
  if (sentences.test(chunk.facadeModuleId ?? '')) return `chunks/${folder}/[name].js`;
  return typeof chunkFileNames === 'function' ? chunkFileNames(chunk) : (chunkFileNames ?? 'chunks/[name]-[hash].js');
}

/** Of every source, since a file of sentences imports from chunks whose names follow from any of them. */
function hashOfAll(context: PluginContext, { banner }: NormalizedOutputOptions): string {
  const hash = createHash('sha256').update(String(banner));
  for (const id of [...context.getModuleIds()].sort()) {
    hash.update(`${relative(root, id)}\n${context.getModuleInfo(id)?.code ?? ''}\n`);
  }
  return hash.digest('base64url').slice(0, 8);
}

/** Turns `{ de: () => import('./<folder>/de.picker.js'), … }` into a function of the language, and its calls with it. */
function compute(out: MagicString, program: unknown): void {
  const maps = new Set<string>();
  walk(program, (node) => {
    const map = node.type === 'VariableDeclarator' ? mapOf(node as Declarator) : undefined;
    if (!map) return;
    maps.add(map.name);
    out.update(map.start, map.end, `(lang) => import(\`${map.path}\`)`);
  });
  walk(program, (node) => {
    const call = node as Call;
    if (node.type !== 'CallExpression' || !maps.has(call.callee.object?.name ?? '')) return;
    const { object, property } = call.callee as Required<Call['callee']>;
    out.update(object.end, property.start, '(').update(property.end, node.end, ')');
  });
}

function mapOf({ id, init }: Declarator): { name: string; path: string; start: number; end: number } | undefined {
  const paths = init?.properties?.map(({ key, value }) => computed(key?.name, value?.body?.source?.value)) ?? [];
  const [path] = paths;
  const isMap = path !== undefined && paths.every((each) => each === path);
  return isMap && init ? { name: id.name ?? '', path, start: init.start, end: init.end } : undefined;
}

/** `./<folder>/${lang}.picker.js` of `de` and `./<folder>/de.picker.js`. */
function computed(lang = '', path = ''): string | undefined {
  const [start, end, ...more] = path.split(new RegExp(`(?<=/)${lang}(?=\\.)`));
  return lang && end !== undefined && !more.length ? `${start ?? ''}\${lang}${end}` : undefined;
}

type Named = AstNode & { readonly name?: string };

interface Declarator extends AstNode {
  readonly id: Named;
  readonly init?: AstNode & { readonly properties?: readonly Entry[] };
}

interface Entry {
  readonly key?: Named;
  readonly value?: { readonly body?: { readonly source?: { readonly value?: string } } };
}

interface Call extends AstNode {
  readonly callee: { readonly object?: Named; readonly property?: Named };
}
