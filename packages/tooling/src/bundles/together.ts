import MagicString from 'magic-string';
import type { Plugin } from 'rollup';

/**
 * Lets this entry ask for the chunk `shared` together with an element that needs it, instead of when the element has
 * arrived and says so: one round trip less before the first card. Smaller chunks are not worth the name of each in a
 * script that every page loads. Those imports must be made for their effect only.
 */
export function together(entry: string, shared: string): Plugin {
  return {
    name: 'together',
    renderChunk(code, { name }, _options, { chunks }) {
      if (name !== entry) return null;
      const out = new MagicString(code);
      for (const { 0: statement, 1: file = '', index } of code.matchAll(imported)) {
        const needed = chunks[file]?.imports.filter((each) => chunks[each]?.name === shared) ?? [];
        if (!needed.length || !chunks[file]?.isEntry) continue; // of an element nothing is taken; of anything else something may be
        const all = [file, ...needed].map((each) => `import('./${each}')`);
        out.update(index, index + statement.length, `Promise.all([${all.join(', ')}])`);
      }
      return { code: out.toString(), map: out.generateMap({ hires: 'boundary' }) };
    },
  };
}

/** With what rollup adds to hand on the exports, which nobody reads. */
const imported = /import\('\.\/([^']+)'\)(?:\.then\(function \(n\) \{ return n\.\w+; \}\))?/g;
