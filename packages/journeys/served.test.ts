import assert from 'node:assert/strict';
import { test } from 'node:test';
import pixelmatch from 'pixelmatch';
import type { Page, Response } from 'playwright-core';
import { PNG } from 'pngjs';
import { assertAccessible } from './src/axe.ts';
import { visitor } from './src/browser.ts';
import { openStage } from './src/stage.ts';
import { Witness } from './src/witness.ts';

const stage = openStage();
const directory = () => `${stage.platform.origin}/p/kiez`;

test('the directory that the platform has drawn becomes the element, and nothing on the page moves', async () => {
  const page = await visitor(stage.browser);
  const witness = new Witness(page);
  await page.addInitScript(watchShifts);

  await page.goto(directory());
  await isTaken(page);

  assert.equal(await page.evaluate(() => globalThis.shifted), 0);
  await witness.assertClean(stage.platform.origin);
});

test('on a phone too', async () => {
  const page = await visitor(stage.browser, { viewport: { width: 320, height: 640 } });
  await page.addInitScript(watchShifts);

  await page.goto(directory());
  await isTaken(page);

  assert.equal(await page.evaluate(() => globalThis.shifted), 0);
});

test('what stands on the screen is the same before and after', async () => {
  const page = await visitor(stage.browser);
  const held: (() => Promise<void>)[] = [];
  await page.route('**/therapist-directory.js', (route) => void held.push(() => route.continue()));
  const asked = page.waitForRequest('**/therapist-directory.js');
  await page.goto(directory());
  await asked;
  await page.locator('.served .face img').evaluateAll(seen);
  const before = await page.screenshot();

  await Promise.all(held.map((go) => go()));
  await isTaken(page);

  const points = differing(before, await page.screenshot());
  assert.ok(points < 50, `${points} of more than a million points differ`);
});

test('nothing that stands in the page is asked for again', async () => {
  const page = await visitor(stage.browser);
  const asked: string[] = [];
  page.on('response', (response: Response) => asked.push(new URL(response.url()).pathname));

  await page.goto(directory());
  await isTaken(page);

  assert.deepEqual(
    asked.filter((path) => path.startsWith('/v1/')),
    [],
  );
});

test('without JavaScript somebody filters, searches, opens a profile and comes to where a time is booked', async () => {
  const page = await visitor(stage.browser, { javaScriptEnabled: false });
  const witness = new Witness(page);
  await page.goto(directory());
  await page.getByRole('link', { name: /^Online \d/ }).click();
  await page.getByRole('searchbox').fill('Trauer');
  await page.getByRole('searchbox').press('Enter');
  assert.deepEqual(
    [...new URL(page.url()).searchParams].filter(([, value]) => value),
    [
      ['attune-q', 'Trauer'],
      ['attune-sort', 'soonest'],
      ['attune-format', 'online'],
    ],
  );
  await page.locator('a.name').first().click();
  await page.locator('.services').waitFor();
  await page
    .getByRole('link', { name: /^Termin wählen/ })
    .first()
    .click();

  assert.match(page.url(), /\/p\/kiez\/book\?therapist=.+&service=/);
  await witness.assertClean(stage.platform.origin);
});

test('what the platform has drawn is accessible as it stands', async () => {
  const page = await visitor(stage.browser);
  await page.route('**/attune.js', (route) => route.abort());

  await page.goto(directory());
  await assertAccessible(page, 'the directory without its script');
  await page.locator('a.name').first().click();
  await page.locator('.services').waitFor();

  await assertAccessible(page, 'a profile without script');
});

test('on a phone without JavaScript there are filters, and nothing scrolls sideways', async () => {
  const page = await visitor(stage.browser, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  await page.goto(directory());
  await page.locator('.bar summary').first().click();

  assert.ok(await page.locator('.bar .panel a').first().isVisible());
  await page.goto(directory());
  const width = await page.locator('html').evaluate((root) => root.scrollWidth);
  assert.equal(width, 320);
});

/** The element has drawn itself, and what the platform drew is gone. */
async function isTaken(page: Page): Promise<void> {
  await page.locator('attune-therapist-directory button.time').first().waitFor();
  assert.equal(await page.locator('attune-therapist-directory .served').count(), 0);
}

/** The portraits in the window are there; those below it wait until somebody scrolls to them. */
async function seen(portraits: Element[]): Promise<void> {
  const near = (portraits as HTMLImageElement[]).filter((each) => each.getBoundingClientRect().top < innerHeight);
  await Promise.all(near.map((portrait) => portrait.decode()));
}

/** Points of two pictures that a person could tell apart; edges are smoothed a little differently each time. */
function differing(one: Buffer, other: Buffer): number {
  const { data, width, height } = PNG.sync.read(one);
  return pixelmatch(data, PNG.sync.read(other).data, undefined, width, height, { threshold: 0.1 });
}

declare global {
  // written in the page by watchShifts
  var shifted: number;
}

/** Adds up what Chromium says has moved without anybody having touched the page. */
function watchShifts(): void {
  globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      globalThis.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
