import type { Check, preload as Preload } from './check.ts';

/** Of every file its hash, and the files that it imports at once or later, by their place in the table. The build writes it here. */
type Table = readonly (readonly [file: string, integrity: string, ...imports: number[]])[];
const table: Table = JSON.parse('[]') as Table;

/** `chunks/<build>/de.picker.js`: sentences, of which a page needs those in its own languages. */
const sentences = /\/[\w-]+\/(\w\w)\.(?:\w+\.)?js$/;

/**
 * Lets the browser hold every file that an element may ever load on this page against its hash, before the element itself is
 * loaded. What has been fetched so is what runs. A language that the page changes to later is fetched so as well.
 */
export function checkFrom(here: string, preload: typeof Preload, files = table): Check {
  const base = new URL('..', here);
  document.head.querySelector(`link[rel=modulepreload][href="${here}"]`)?.remove(); // by which this file was fetched
  const fetched = new Map<string, Promise<unknown>>();
  const wanted = new Set<string>();

  const fetchAll = async (tags: Iterable<string>): Promise<void> => {
    const spoken = languages();
    const needed = closure(
      files,
      [...tags].map((tag) => `${tag.replace('attune-', '')}.js`),
    ).filter(([file]) => spoken.has(sentences.exec(file)?.[1] ?? 'en'));
    await Promise.all(
      needed.map(([file, integrity]) => {
        const fetching =
          fetched.get(file) ??
          preload(new URL(file, base).href, integrity).then(forget, (event: unknown) => {
            fetched.delete(file); // it may only have been a bad connection: whoever tries again asks again
            refuse(file, event as Event);
          });
        fetched.set(file, fetching);
        return fetching;
      }),
    );
  };
  new MutationObserver(() => {
    fetchAll(wanted).catch((cause: unknown) =>
      console.error(new Error('Attune: a file is not what it should be', { cause })),
    );
  }).observe(document, { attributeFilter: ['lang'], subtree: true });

  return (tag) => {
    wanted.add(tag);
    return fetchAll([tag]);
  };
}

function forget({ target }: Event): void {
  (target as Element).remove();
}

function refuse(file: string, event: Event): never {
  forget(event);
  throw new Error(`Attune: ${file} is not what was published, or did not come`);
}

/** These files, what our script loads beside elements, and whatever any of them imports. */
function closure(table: Table, names: readonly string[]): Table {
  const reached = new Set<Table[number]>();
  const visit = (row: Table[number] | undefined) => {
    if (!row || reached.has(row)) return;
    reached.add(row);
    row.slice(2).forEach((index) => visit(table[Number(index)]));
  };
  table.filter(([file]) => names.includes(file) || file === 'attune.js').forEach(visit);
  return [...reached].filter(([, integrity]) => integrity); // the script that runs here is here already
}

/** Every language that the page names, the browser's own, and English, which stands in for what we do not speak. */
function languages(): Set<string> {
  const named = [...document.querySelectorAll('[lang]')].map((element) => element.getAttribute('lang') ?? '');
  return new Set([...named, navigator.language, 'en'].map((tag) => tag.slice(0, 2).toLowerCase()));
}
