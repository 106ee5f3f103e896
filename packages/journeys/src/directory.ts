import type { Locator, Page } from 'playwright-core';
import { counting, like, type Words } from './words.ts';

/** The directory on a page, found as a visitor finds it: by role and name, in the language of the page. */
export interface DirectoryPage {
  readonly search: Locator;
  readonly results: Locator;
  readonly cards: Locator;
  /** The cards on which a time can be chosen. */
  readonly bookable: Locator;
  readonly dialog: Locator;
  times(within?: Locator): Locator;
}

export function directoryOn(page: Page, { directory }: Words): DirectoryPage {
  const cards = page.getByRole('article');
  const times = (within: Page | Locator = page) => within.getByRole('button', { name: like(directory.book) });
  return {
    search: page.getByRole('searchbox', { name: directory.search }),
    results: page.getByRole('heading', { name: counting(directory.results) }),
    cards,
    bookable: cards.filter({ has: times() }),
    dialog: page.getByRole('dialog'),
    times,
  };
}

/** Changes what is looked for, and resolves with what the directory then says it has found: it is announced only when cards and count agree. */
export async function refine(page: Page, words: Words, change: () => Promise<void>): Promise<string> {
  const { results } = directoryOn(page, words);
  const before = await results.innerText();
  await change();
  await page
    .getByRole('status')
    .filter({ hasText: counting(words.directory.results) })
    .filter({ hasNotText: new RegExp(`^${before}$`) })
    .waitFor({ state: 'attached' });
  return results.innerText();
}

/** The number in a sentence such as "1.234 Therapeuten", in digits of any script. */
export function numberIn(sentence: string): number {
  const digits = [...sentence.matchAll(/\p{Nd}/gu)].map(([digit]) => (digit.codePointAt(0) ?? 0) % 0x10);
  return Number(digits.join(''));
}
