import MagicString from 'magic-string';
import type { Plugin } from 'rollup';

/**
 * Gives Lit's Trusted Types policy our name. Under `trusted-types lit-html` a page's own Lit has that name already,
 * and a second policy of one name throws.
 */
export function ownPolicy(name: string): Plugin {
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!/\/lit-html\/(?:.*\/)?lit-html\.js$/.test(id)) return null;
      if (!code.includes('createPolicy("lit-html"')) this.error('lit-html makes its policy in another way now');
      const out = new MagicString(code).replace('createPolicy("lit-html"', `createPolicy("${name}"`);
      return { code: out.toString(), map: out.generateMap({ hires: 'boundary' }) };
    },
  };
}
