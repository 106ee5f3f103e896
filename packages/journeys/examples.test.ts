import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAttune } from '@attune/sdk';
import { assertAccessible } from './src/axe.ts';
import { bookingIn, fillIn } from './src/booking.ts';
import { directoryOn } from './src/directory.ts';
import { visitor } from './src/browser.ts';
import { comesToFocus } from './src/hands/keyboard.ts';
import { bloomfield, lektio, storyhaven } from './src/partners.ts';
import { startSelfHostedSite } from './src/self-hosted-site.ts';
import { openStage } from './src/stage.ts';
import { bookFrom } from './src/way/book.ts';
import { readConfirmation } from './src/way/confirm.ts';
import { findSomebody } from './src/way/find.ts';
import { arrive } from './src/way/visit.ts';
import { Witness } from './src/witness.ts';
import { wordsOf } from './src/words.ts';

const stage = openStage();

test('in React, a page takes the chosen time to a place of its own, books there and goes back to the search', async () => {
  const visit = await arrive(stage, { partner: { ...bloomfield, page: '/examples/react/' } });
  const { hand, page, person, words, witness } = visit;
  const card = await findSomebody(visit);
  const place = page.getByRole('main');
  const { details, kept, proceed, check, book } = bookingIn(place, words);

  await hand.press(directoryOn(page, words).times(card).first());
  assert.ok(await comesToFocus(place.getByRole('heading', { name: 'Your session' })), 'the page leads to its new part');
  await details.waitFor();
  await kept.waitFor();
  assert.equal(await page.getByRole('dialog').count(), 0);
  await assertAccessible(page, 'React: the details');
  await fillIn(place, words, person, hand);
  await hand.press(proceed);
  await hand.meet(check);
  await hand.press(book);

  await place.getByRole('heading', { name: 'See you there' }).waitFor();
  await page.getByRole('status').filter({ hasText: 'The library pays for it.' }).waitFor();
  await assertAccessible(page, 'React: the confirmation');
  await readConfirmation(visit);
  await hand.press(page.getByRole('button', { name: '‹ All psychologists' }));
  await directoryOn(page, words).times().first().waitFor();
  assert.ok(await comesToFocus(page.getByRole('heading', { name: 'Somebody to talk to' })));
  await witness.assertClean(stage.platform.origin);
});

test('in React, who goes back before booking gives the time to others', async () => {
  const visit = await arrive(stage, { partner: { ...bloomfield, page: '/examples/react/' } });
  const { hand, page, words } = visit;
  const { times } = directoryOn(page, words);
  const released = page.waitForResponse((response) => new URL(response.url()).pathname.endsWith('/release'));

  await hand.press(times().first());
  await bookingIn(page.getByRole('main'), words).kept.waitFor();
  await hand.press(page.getByRole('button', { name: '‹ All psychologists' }));

  assert.ok((await released).ok());
});

test('in Vue, a page hears of a booking in our dialog, and speaks the language that a parent chooses', async () => {
  const visit = await arrive(stage, { partner: { ...lektio, page: '/examples/vue/' } });
  const { page, hand, anybody } = visit;
  await bookFrom(await findSomebody(visit), visit);
  await hand.press(page.getByRole('dialog').getByRole('button', { name: visit.words.common.close }));
  await page.getByRole('status').filter({ hasText: 'Tiden er booket.' }).waitFor();
  await readConfirmation(visit);

  await page.getByRole('radio', { name: 'English' }).check();

  const english = await wordsOf('en', await anybody.practice.get());
  await directoryOn(page, english).search.waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await assertAccessible(page, 'Vue: in English');
  await visit.witness.assertClean(stage.platform.origin);
});

test('in WordPress, a block among paragraphs finds somebody and books', async () => {
  const visit = await arrive(stage, { partner: { ...storyhaven, page: '/examples/wordpress/' } });

  await bookFrom(await findSomebody(visit), visit);

  await readConfirmation(visit);
});

test('a page that hosts the bundle itself allows no script but its own, and has the whole directory', async (t) => {
  const site = await startSelfHostedSite(stage.platform);
  t.after(() => site.stop());
  const words = await wordsOf(
    'de',
    await createAttune({ key: 'pk_demo_kiez', api: stage.platform.origin }).practice.get(),
  );
  const page = await visitor(stage.browser);
  const witness = new Witness(page);

  await page.goto(site.origin);
  const { times, dialog } = directoryOn(page, words);
  await times().first().click();
  await bookingIn(dialog, words).details.waitFor();

  await witness.assertClean(site.origin, stage.platform.origin);
});

test('an application whose script does not come still leads to the practice', async () => {
  const links = await Promise.all(
    ['react', 'vue', 'wordpress'].map(async (name) => {
      const answer = await fetch(`${stage.platform.origin}/examples/${name}/`);
      return /<a href="(\/p\/\w+)">/.exec(await answer.text())?.[1];
    }),
  );

  assert.deepEqual(links, ['/p/bloomfield', '/p/lektio', '/p/storyhaven']);
});
