import { unreadable } from './next-page.ts';
import type { Page } from './pages.ts';

/** The ways through a list beyond its first page. */
export function paging<Item, Shape extends Page<Item>>(
  first: () => Promise<Shape>,
  load: (cursor: string) => Promise<Shape>,
) {
  async function* pages() {
    const seen = new Set<string>();
    let page = await first();
    yield page;
    while (page.nextCursor) {
      if (seen.has(page.nextCursor)) throw unreadable(`The list goes in circles: ${page.nextCursor} came twice`);
      seen.add(page.nextCursor);
      yield (page = await load(page.nextCursor));
    }
  }

  async function* items() {
    for await (const page of pages()) yield* page.data;
  }

  async function toArray({ limit = Infinity }: { limit?: number | undefined } = {}) {
    if (limit !== Infinity && !(Number.isInteger(limit) && limit > 0))
      throw new RangeError(`limit must be a whole number from 1 on; it is ${String(limit)}`);
    const taken: Item[] = [];
    for await (const item of items()) if (taken.push(item) >= limit) break;
    return taken;
  }

  return { pages, toArray, [Symbol.asyncIterator]: items };
}
