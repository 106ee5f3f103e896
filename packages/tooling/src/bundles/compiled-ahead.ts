import MagicString from 'magic-string';
import type { Plugin } from 'rollup';

/**
 * Marks chunks whose functions nearly all run as soon as they are there: Chromium then compiles them beside the page while
 * they load, instead of one by one, on the page's own thread, as each is called for the first time. Others see a comment.
 */
export function compiledAhead(...names: string[]): Plugin {
  return {
    name: 'compiled-ahead',
    renderChunk(code, { name }) {
      if (!names.includes(name)) return null;
      const out = new MagicString(code).prepend('//# allFunctionsCalledOnLoad\n');
      return { code: out.toString(), map: out.generateMap({ hires: 'boundary' }) };
    },
  };
}
