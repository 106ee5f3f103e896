import MagicString from 'magic-string';
import type { Plugin, SourceDescription } from 'rollup';
import { cuts, wanted } from './lit-cuts.ts';

/**
 * Takes out of Lit what no source of ours asks of it: hooks for polyfills and hydration, directives, what browsers without
 * style sheets as objects need. Every page would load it, and run part of it for each node. A source that asks for some
 * of it after all, and a Lit that says it in other words, fail the build.
 */
export function litAsUsed(): Plugin {
  return {
    name: 'lit-as-used',
    transform(code, id) {
      const [, file = ''] = /\/node_modules\/(?:.*\/)?([\w-]+\.js)$/.exec(id) ?? [];
      if (/\/node_modules\//.test(id))
        return file in cuts ? cut(code, cuts[file] ?? [], (fault) => this.error(fault)) : null;
      const [word] = wanted.exec(code) ?? [];
      if (word !== undefined) this.error(`${id} asks Lit for “${word}”, which the bundles leave out: see lit-cuts.ts`);
      return null;
    },
  };
}

type Cut = readonly [from: string, to: string];

function cut(code: string, all: readonly Cut[], fail: (fault: string) => never): SourceDescription {
  const out = new MagicString(code);
  for (const [from, to] of all) {
    const start = code.indexOf(from);
    if (start < 0) fail(`Lit says this in another way now: ${from}`);
    for (let at = start; at >= 0; at = code.indexOf(from, at + from.length)) put(out, at, at + from.length, to);
  }
  return { code: out.toString(), map: out.generateMap({ hires: 'boundary' }) };
}

const put = (out: MagicString, start: number, end: number, to: string) =>
  to ? out.update(start, end, to) : out.remove(start, end);
