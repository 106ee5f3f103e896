import { begin } from './page.ts';

/** For pages that import our elements from npm: calls and openers, as `attune.js` has them. A script that came first stays. */
if (typeof document !== 'undefined' && !(Symbol.for('attune.page') in globalThis)) {
  const queue: unknown = globalThis.attune ?? [];
  begin({ load: (tag) => customElements.whenDefined(tag), missing: new Map(), queue });
}
