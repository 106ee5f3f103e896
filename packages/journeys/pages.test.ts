import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createAttune } from '@attune/sdk';
import type { Locator, Page } from 'playwright-core';
import { assertAccessible } from './src/axe.ts';
import { visitor } from './src/browser.ts';
import { directoryOn } from './src/directory.ts';
import { comesToFocus, keyboard } from './src/hands/keyboard.ts';
import { linkTo, mailFrom } from './src/outbox.ts';
import { openStage } from './src/stage.ts';
import { Witness } from './src/witness.ts';
import { escaped, like, wordsOf, type Words } from './src/words.ts';

const stage = openStage();

test('where the script is blocked, the link of the page stands there and leads to the same directory', async () => {
  const words = await german();
  const page = await visitor(stage.browser);
  await page.route('**/attune.js', (route) => route.abort());

  await page.goto(stage.partner.origin);
  await assertAccessible(page, 'the partner page without our script');
  await page.unrouteAll();
  await page.getByRole('link', { name: 'Therapeutin oder Therapeuten finden' }).click();

  await directoryOn(page, words).times().first().waitFor();
  assert.equal(new URL(page.url()).pathname, '/p/kiez');
});

test('where the elements cannot be loaded, the link stays', async () => {
  const page = await visitor(stage.browser);
  await page.route('**/therapist-directory.js', (route) => route.abort());

  await page.goto(stage.partner.origin, { waitUntil: 'networkidle' });

  assert.ok(await page.getByRole('link', { name: 'Therapeutin oder Therapeuten finden' }).isVisible());
});

test('the hosted page works under its own strict policy, from a card to the form', async () => {
  const words = await german();
  const page = await visitor(stage.browser);
  const witness = new Witness(page);

  await page.goto(`${stage.platform.origin}/p/kiez`);
  await openAForm(page, words);

  await assertAccessible(page, 'the hosted directory');
  await witness.assertClean(stage.platform.origin);
});

test('a page that trusts nobody, with Trusted Types and a hash for our script, has the whole directory', async () => {
  const words = await german();
  const page = await visitor(stage.browser);
  const witness = new Witness(page);

  await page.goto(`${stage.platform.origin}/examples/strict-csp/`);
  await openAForm(page, words);

  await witness.assertClean(stage.platform.origin);
});

test('a day and a time are found in the calendar by keyboard alone', async () => {
  const words = await german();
  const page = await visitor(stage.browser);
  await page.goto(stage.partner.origin);
  const { dialog, times } = directoryOn(page, words);
  await times().first().waitFor();

  await keyboard.press(page.getByRole('button', { name: like(words.directory.moreTimesWith) }).first());
  await chooseUntilTimes(dialog, words);
  await keyboard.press(dialog.getByRole('gridcell', { selected: true }).getByRole('button'));
  assert.ok(await comesToFocus(dialog.getByRole('radio').first()), 'from the day, focus goes to its times');
  await page.keyboard.press('Space');
  await keyboard.press(dialog.getByRole('button', { name: words.picker.proceed }));

  await keyboard.meet(dialog.getByRole('heading', { name: words.picker.headings.details }));
});

test('the page speaks English as soon as it says so, and the directory with it', async () => {
  const words = await german();
  const page = await visitor(stage.browser);
  await page.goto(stage.partner.origin);
  await directoryOn(page, words).times().first().waitFor();

  await page.getByRole('link', { name: 'English' }).click();

  await page.getByRole('searchbox', { name: /^Search/ }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
});

test('on a phone of 320 pixels nothing is cut off and nothing scrolls sideways', async () => {
  const words = await german();
  const page = await visitor(stage.browser, { viewport: { width: 320, height: 640 } });
  await page.goto(stage.partner.origin);
  await directoryOn(page, words).times().first().waitFor();

  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));

  assert.equal(scrollWidth, clientWidth);
  await assertAccessible(page, 'the partner page on a phone');
});

test('a mail link that was never ours opens nothing, says so, and does not stay in the address', async () => {
  const page = await visitor(stage.browser);

  await page.goto(`${stage.platform.origin}/p/kiez/booking#v1.forged.token`);

  await page.getByText((await german()).link.void.heading).waitFor();
  assert.equal(page.url(), `${stage.platform.origin}/p/kiez/booking`);
  await assertAccessible(page, 'a link that opens nothing');
});

test('the appointment page without a link says where to find it', async () => {
  const page = await visitor(stage.browser);
  const witness = new Witness(page);

  await page.goto(`${stage.platform.origin}/p/kiez/booking`);

  await page.getByText((await german()).link.waiting.heading).waitFor();
  await witness.assertClean(stage.platform.origin);
});

test('without JavaScript a newsletter is stopped by the plain form of its page, and taken up again', async () => {
  const words = await german();
  const page = await visitor(stage.browser, { javaScriptEnabled: false });
  const witness = new Witness(page);
  const newsletter = await mailFrom('kiez', 'unsubscribe', stage.platform);

  await page.goto(linkTo('unsubscribe', newsletter));
  await page.getByRole('button', { name: words.plain.stop }).click();
  await page
    .getByRole('status')
    .filter({ hasText: saidOf(words.plain.stopped) })
    .waitFor();
  await page.getByRole('button', { name: words.plain.undo }).click();

  await page
    .getByRole('status')
    .filter({ hasText: saidOf(words.plain.resumed) })
    .waitFor();
  await witness.assertClean(stage.platform.origin);
});

test('ten lines of Node find the next free times', async () => {
  const said = await example('find.ts');

  assert.match(said, /^(.+ \(.+\): \d\d\.\d\d\.\d\d, \d\d:\d\d.*\n){3}$/);
});

test('the tour of the SDK books once, opens the link of the mail, moves, cancels, and hears of it by signed webhooks alone', async () => {
  const said = await example('tour.ts');

  assert.match(said, /^ +confirmed: .+ with .+$/m);
  assert.match(said, /sent twice, booked once/);
  assert.match(said, /it may manage_booking, until/);
  assert.match(said, /moved from .+Z to .+Z\n.+\n +cancelled$/m);
  assert.match(said, /404 not-found, request req_/);
  assert.match(said, /what nobody signed is answered 400/);
  assert.match(said, /^ +booking\.created \{"bookingId":"[\w-]{36}"\}$/m);
  assert.match(said, /^ +booking\.cancelled \{"bookingId":"[\w-]{36}"\}$/m);
  assert.match(said, /just taken; the nearest is 2026-03-03T/);
  assert.match(said, /That was all\./);
});

test('the outbox is a page for people too', async () => {
  const page = await visitor(stage.browser);

  await page.goto(`${stage.platform.origin}/dev/outbox`);

  await page.getByRole('heading', { name: 'Outbox' }).waitFor();
  await assertAccessible(page, 'the outbox');
});

/** What an example for Node prints. */
async function example(name: string): Promise<string> {
  const script = fileURLToPath(new URL(`../../examples/node/${name}`, import.meta.url));
  const args = ['--conditions=@attune/source', script, stage.platform.origin];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return stdout;
}

/** What Kiez says in German. */
async function german(): Promise<Words> {
  const kiez = createAttune({ key: 'pk_demo_kiez', api: stage.platform.origin });
  return wordsOf('de', await kiez.practice.get());
}

/** One tap on a free time, and the form is there. */
async function openAForm(page: Page, words: Words): Promise<void> {
  const { dialog, times } = directoryOn(page, words);
  await times().first().click();
  await dialog.getByRole('heading', { name: words.picker.headings.details }).waitFor();
}

/** Takes the first service and the first way to meet, as far as either is asked, until the calendar is there. */
async function chooseUntilTimes(dialog: Locator, { picker }: Words): Promise<void> {
  const { service, format, time } = picker.headings;
  const heading = dialog.getByRole('heading', { name: new RegExp([service, format, time].map(escaped).join('|')) });
  await heading.waitFor();
  for (let asked = await heading.innerText(); asked !== time; asked = await heading.innerText()) {
    await keyboard.press(dialog.locator('[part=choice]').first());
    await heading.filter({ hasNotText: asked }).waitFor();
  }
}

/** Any of these sentences, each of which is about one topic. */
function saidOf(sentences: Readonly<Record<string, string>>): RegExp {
  return new RegExp(Object.values(sentences).join('|'));
}
