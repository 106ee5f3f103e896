/** Holds all that an element may load against its hash; rejects when anything is not what was published. */
export type Check = (tag: string) => Promise<void>;

/** Of `chunks/checked.js`, in which the hashes of all other files are; the build writes it here. */
const integrity = 'sha256-............................................';

/**
 * For a page that says `data-check` beside `integrity`: the hash of this script vouches for a table of hashes, and the table
 * for every file that follows. A file of its own, so that pages which do not ask for it pay nothing for it.
 */
export async function loadCheck(): Promise<Check> {
  const href = new URL('chunks/checked.js', import.meta.url).href;
  await preload(href, integrity);
  const { checkFrom } = (await import(href)) as typeof import('./checked.ts');
  return checkFrom(href, preload);
}

/**
 * Lets the browser fetch a module and compare it with its hash; it runs nothing. Rejects when they differ. Either way with the
 * event of its link, which whoever is done with it takes out of the page: chunks/checked.js.
 */
export function preload(href: string, integrity: string): Promise<Event> {
  return new Promise((onload, onerror) => {
    const link = document.createElement('link');
    document.head.append(
      Object.assign(link, { rel: 'modulepreload', crossOrigin: '', integrity, href, onload, onerror }),
    );
  });
}
