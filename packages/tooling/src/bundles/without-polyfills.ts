import MagicString from 'magic-string';
import type { Plugin } from 'rollup';

/** The hooks by which Lit would be told of polyfills, or of markup that a server drew: no page of ours has either. */
const hook = /\b\w+\.(?:(?:litHtml|litElement|reactiveElement)Polyfill|litElementHydrate)Support\b/g;

/** Takes Lit's hooks for polyfills out: what runs our elements at all needs none. */
export function withoutPolyfills(): Plugin {
  return {
    name: 'without-polyfills',
    transform(code, id) {
      if (!/\/(?:lit-html|lit-element|reactive-element)\.js$/.test(id)) return null;
      const out = new MagicString(code).replace(hook, '(void 0)');
      if (!out.hasChanged()) this.error('Lit asks for polyfills in another way now');
      return { code: out.toString(), map: out.generateMap({ hires: 'boundary' }) };
    },
  };
}
