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

/** Lets the browser fetch a module and compare it with its hash; it runs nothing. Rejects with an event when they differ. */
export function preload(href: string, integrity: string): Promise<unknown> {
  const link = document.createElement('link');
  const fetched = new Promise((onload, onerror) => {
    document.head.append(
      Object.assign(link, { rel: 'modulepreload', crossOrigin: '', integrity, href, onload, onerror }),
    );
  });
  return fetched.finally(() => link.remove());
}
