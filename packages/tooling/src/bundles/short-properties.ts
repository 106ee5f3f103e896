import MagicString from 'magic-string';
import type { Plugin } from 'rollup';

/**
 * Writes the elements' own custom properties, `--_accent`, as `--_a`: no page may name them, and style sheets are full of
 * them. What a partner sets, `--attune-…`, keeps its name, and so do properties whose names are put together.
 */
export function shortProperties(): Plugin {
  let names = new Map<string, string>();
  return {
    name: 'short-properties',
    renderStart() {
      const sources = [...this.getModuleIds()].sort().map((id) => this.getModuleInfo(id)?.code ?? '');
      names = shortNames(sources.join('\n'));
    },
    renderChunk(code) {
      const out = new MagicString(code);
      for (const { 0: name, index } of code.matchAll(own)) {
        const short = names.get(name);
        if (short !== undefined) out.update(index, index + name.length, short);
      }
      return out.hasChanged() ? { code: out.toString(), map: out.generateMap({ hires: 'boundary' }) } : null;
    },
  };
}

const own = /--_[a-z]+(?:-[a-z]+)*(?![\w-])/g;

/** The start of a name of which code adds the rest. */
const begun = /(--_[a-z-]+-)\$\{/g;

/** The more often a property is named, the earlier its letter. */
function shortNames(sources: string): Map<string, string> {
  const starts = [...sources.matchAll(begun)].map(([, start = '']) => start);
  const counts = new Map<string, number>();
  for (const [name] of sources.matchAll(own)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = [...counts].filter(([name]) => !starts.some((start) => name.startsWith(start)));
  const sorted = all.sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
  return new Map(sorted.map(([name], index) => [name, `--_${letters(index)}`]));
}

/** `a` to `z`, then `a1`. */
const letters = (index: number) =>
  `${String.fromCharCode(97 + (index % 26))}${index < 26 ? '' : String(Math.floor(index / 26))}`;
