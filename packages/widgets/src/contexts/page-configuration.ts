/** Which practice a page is about, and where its platform is. */
export interface Configuration {
  /** The publishable key, `pk_…`. */
  readonly key: string;
  /** The origin of the platform, such as `https://api.example`. */
  readonly api: string;
}

/** What the page's script tag says (`data-key`, `data-api`), or null. `attune.js` leaves it here for elements of any version: the first script wins. */
export function pageConfiguration(): Configuration | null {
  const page = globalThis as { [pageKey]?: Configuration | null };
  return (page[pageKey] ??= scriptConfiguration(document.querySelector('script[data-key^="pk_"]')));
}

/** Reads a script tag. The platform is where the script came from, unless `data-api` says otherwise. */
export function scriptConfiguration(script: HTMLScriptElement | null): Configuration | null {
  const { key, api } = script?.dataset ?? {};
  if (!script || !key) return null;
  return { key, api: api ?? new URL(script.src || '.', document.baseURI).origin };
}

export const pageKey = Symbol.for('attune.page');
