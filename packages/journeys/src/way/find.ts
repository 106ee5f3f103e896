import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { assertAccessible } from '../axe.ts';
import { directoryOn, numberIn, refine } from '../directory.ts';
import type { Visit } from './visit.ts';

/** Searches, narrows down, reads a profile, and returns the card of somebody who has free times. */
export async function findSomebody({ hand, page, partner, words }: Visit): Promise<Locator> {
  const { search, results, bookable, dialog, times } = directoryOn(page, words);
  await times().first().waitFor();
  await assertAccessible(page, `${partner.slug}: the page with the directory`);

  const all = numberIn(await results.innerText());
  const found = numberIn(await refine(page, words, () => hand.write(search, partner.topic)));
  assert.ok(found > 0 && found < all, `${partner.topic}: ${found} of ${all}`);

  const card = bookable.first();
  await hand.press(card.getByRole('heading').getByRole('link'));
  await dialog.getByRole('heading', { name: words.dialog.services }).waitFor();
  await assertAccessible(page, `${partner.slug}: a profile`);
  await hand.press(dialog.getByRole('button', { name: words.common.close }));
  return card;
}
