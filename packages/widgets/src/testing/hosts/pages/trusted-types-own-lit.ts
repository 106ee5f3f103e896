import type { Host } from '../host.ts';
import { bundle } from '../bundle.ts';

/** Their Lit has taken the name `lit-html`; ours is `attune`, and both draw. */
export const trustedTypesOwnLit: Host = {
  name: 'trusted-types-own-lit',
  says: "`require-trusted-types-for 'script'` with the page’s own Lit",
  headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html attune" },
  library: () =>
    bundle(`import { html, render } from 'lit'; Object.assign(globalThis, { theirLit: { html, render } });`),
  then: async (visit) => {
    const drawn = await visit.page.evaluate(() => {
      const { theirLit } = globalThis as unknown as { theirLit: typeof import('lit') };
      const place = document.createElement('p');
      theirLit.render(theirLit.html`<b>${'theirs'}</b>`, place);
      return place.textContent;
    }, null);
    if (drawn !== 'theirs') visit.note('', `the page’s own Lit draws “${drawn}”`);
  },
};
