import type { Locator, Page } from 'playwright-core';

/** The directory on a German page, found as a visitor finds it: by role and name. */
export const directory = {
  search: (page: Page): Locator => page.getByRole('searchbox', { name: 'Name, Thema oder Stichwort suchen' }),
  results: (page: Page): Locator => page.getByRole('heading', { name: /^\d+ Therapeut/ }),
  cards: (page: Page): Locator => page.getByRole('article'),
  times: (within: Page | Locator): Locator => within.getByRole('button', { name: /^\d\d:\d\d, / }),
  dialog: (page: Page): Locator => page.getByRole('dialog'),
};

/** How many therapists the directory says it has found. */
export async function countOf(page: Page): Promise<number> {
  return Number.parseInt((await directory.results(page).innerText()).replaceAll('.', ''), 10);
}

/** Resolves when the directory has settled on another number than this: it is announced only when cards and count agree. */
export async function countOtherThan(page: Page, before: number): Promise<number> {
  await page
    .getByRole('status')
    .filter({ hasText: new RegExp(`^(?!${before} )\\d+ Therapeut`) })
    .waitFor({ state: 'attached' });
  return countOf(page);
}
