/** A page as every list of the contract answers it. */
export interface Page<Item> {
  data: Item[];
  /** Where the next page begins; null on the last. */
  nextCursor: string | null;
}

/**
 * A list that has not been asked for yet. Await it for the first page, loop over it for all items:
 *
 *     const { data, nextCursor } = await attune.therapists.list();
 *     for await (const therapist of attune.therapists.list()) …
 *
 * Nothing is sent before one of the two; the first page is fetched once, however often it is awaited.
 */
export interface List<Item, Shape extends Page<Item> = Page<Item>> extends Promise<Shape>, AsyncIterable<Item> {
  /** Page after page, each fetched when it is wanted. */
  pages(): AsyncIterable<Shape>;
}

/** A list over `load`, which fetches the page at a cursor; the first one without. */
export function createList<Item, Shape extends Page<Item>>(
  load: (cursor?: string) => Promise<Shape & Page<Item>>,
): List<Item, Shape> {
  let started: Promise<Shape> | undefined;
  const first = () => (started ??= load());

  // `catch` and `finally` of promises are written in terms of `then`, so a list can have them as they are
  return Object.assign(Object.create(Promise.prototype) as Promise<Shape>, {
    then: ((...handlers) => first().then(...handlers)) as Promise<Shape>['then'],

    async *pages() {
      let page = await first();
      yield page;
      while (page.nextCursor) yield (page = await load(page.nextCursor));
    },

    async *[Symbol.asyncIterator]() {
      for await (const page of this.pages()) yield* page.data;
    },
  });
}
