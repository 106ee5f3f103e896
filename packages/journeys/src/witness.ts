import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** Watches a page from its first request on, to say afterwards that it did nothing that nobody asked for. */
export class Witness {
  readonly #page: Page;
  readonly #origins = new Set<string>();
  readonly #complaints: string[] = [];

  constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => this.#origins.add(new URL(request.url()).origin));
    page.on('pageerror', (error) => this.#complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        this.#complaints.push(`${message.text()} (${message.location().url})`);
    });
  }

  /** No request to any other origin, no cookie, nothing stored, no error and no policy violation on the console. */
  async assertClean(...origins: string[]): Promise<void> {
    assert.deepEqual(
      [...this.#origins].filter((each) => each !== 'null' && !origins.includes(each)),
      [],
      'requests to other origins',
    );
    assert.deepEqual(this.#complaints, [], 'complaints on the console');
    assert.deepEqual(await this.#page.context().cookies(), [], 'cookies');
    assert.deepEqual(await this.#page.evaluate(stored), [], 'things stored');
  }
}

async function stored(): Promise<string[]> {
  const databases = await indexedDB.databases();
  const caches = await globalThis.caches.keys();
  return [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases.map(({ name }) => name ?? ''),
    ...caches,
  ];
}
