import { paging } from './paging.ts';

/** A page as every list of the contract answers it. */
export interface Page<Item> {
  data: Item[];
  /** Where the next page begins; null on the last. */
  nextCursor: string | null;
}

/**
 * A list that has not been asked for yet. Await it for the first page, loop over it for all items, or take as many as
 * you need:
 *
 *     const { data, nextCursor } = await attune.therapists.list();
 *     for await (const therapist of attune.therapists.list()) …
 *     const twenty = await attune.therapists.list().toArray({ limit: 20 });
 *
 * Nothing is sent before one of them; the first page is fetched once, however often it is awaited. A platform that
 * names a next page elsewhere, or the same one twice, is not followed: a `ServerError`, `unreadable`.
 */
export interface List<Item, Shape extends Page<Item> = Page<Item>> extends Promise<Shape>, AsyncIterable<Item> {
  /** Page after page, each fetched when it is wanted. */
  pages(): AsyncIterable<Shape>;
  /**
   * The first items, as many as `limit`; all when it is left out. No page is fetched once there are enough. Rejects with a
   * `RangeError` for a limit that is no whole number from 1 on.
   */
  toArray(options?: { limit?: number | undefined }): Promise<Item[]>;
}

/** A list over `load`, which fetches the page at a cursor; the first one without. */
export function createList<Item, Shape extends Page<Item>>(
  load: (cursor?: string) => Promise<Shape & Page<Item>>,
): List<Item, Shape> {
  let started: Promise<Shape & Page<Item>> | undefined;
  const first = () => (started ??= load());
  const then: Promise<Shape>['then'] = (...handlers) => first().then(...handlers);

  // `catch` and `finally` of promises are written in terms of `then`, so a list can have them as they are
  return Object.assign(Object.create(Promise.prototype) as Promise<Shape>, { then }, paging<Item, Shape>(first, load));
}
