/** Which practice a page is about, and where its platform is. */
export interface Configuration {
  /** The publishable key, `pk_…`. */
  readonly key: string;
  /** The origin of the platform, such as `https://api.example`. */
  readonly api: string;
}

/**
 * What the page's script tag says (`data-key`, `data-api`), or null. `attune.js` leaves its own tag for elements of any
 * version: the first script wins. The platform is where the script came from, unless `data-api` says otherwise.
 */
export function pageConfiguration(): Configuration | null {
  const { [pageKey]: own } = globalThis as { [pageKey]?: HTMLScriptElement | null };
  const script = own ?? document.querySelector<HTMLScriptElement>('script[data-key^="pk_"]');
  const { key, api } = script?.dataset ?? {};
  return key ? { key, api: api ?? new URL(script?.src ?? '', document.baseURI).origin } : null;
}

/** Where `attune.js` leaves its script tag. */
const pageKey = Symbol.for('attune.page');
