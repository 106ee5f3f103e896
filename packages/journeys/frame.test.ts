import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createAttune } from '@attune/sdk';
import type { Frame, Page } from 'playwright-core';
import { bookingIn, fillIn } from './src/booking.ts';
import { visitor } from './src/browser.ts';
import { mouse } from './src/hands/mouse.ts';
import { somebody } from './src/people.ts';
import { openStage } from './src/stage.ts';
import { wordsOf } from './src/words.ts';

const stage = openStage();
let server: Server;

/** A partner page on an origin of its own, which shows the directory in a frame. */
const body = () => `<!doctype html>
  <html lang="de">
    <head>
      <meta charset="utf-8" />
      <title>Kiez</title>
      <script type="module" src="${stage.platform.origin}/cdn/0/attune.js" data-key="pk_demo_kiez"></script>
    </head>
    <body>
      <h1>Kiez</h1>
      <attune-therapist-directory mode="frame"><a href="${stage.platform.origin}/p/kiez">Finden</a></attune-therapist-directory>
      <p>The end of the page.</p>
    </body>
  </html>`;

before(async () => {
  server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
after(() => {
  server.closeAllConnections();
  server.close();
});

test('in a frame, somebody finds a time and books it in a dialog as large as the window, and the page hears which booking it is', async () => {
  const kiez = createAttune({ key: 'pk_demo_kiez', api: stage.platform.origin });
  const words = await wordsOf('de', await kiez.practice.get());
  const page = await visitor(stage.browser);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const frame = await frameIn(page);
  await frame.locator('[part~="time"]').first().waitFor();
  await asTallAs(frame, page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const confirmed = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        document.addEventListener('attune-booking-confirmed', (event) =>
          resolve((event as Event & { readonly bookingId: string }).bookingId),
        ),
      ),
  );

  await frame.locator('[part~="time"]').first().click();
  const dialog = frame.getByRole('dialog');
  const { details, proceed, check, book, booked } = bookingIn(dialog, words);
  await details.waitFor();

  assert.deepEqual(await frame.evaluate(() => [innerWidth, innerHeight]), [1280, 900]);
  assert.deepEqual(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight]), [0, height]);

  await fillIn(dialog, words, somebody('frame'), mouse);
  await proceed.click();
  await check.waitFor();
  await book.click();
  await booked.waitFor();

  assert.match(await confirmed, /^[\w-]{36}$/);
});

/** What a server drew has given way, and the page around knows how tall the frame's page is now. */
async function asTallAs(frame: Frame, page: Page): Promise<void> {
  await frame.locator('.served').waitFor({ state: 'detached' });
  const tall = await frame.evaluate(() => document.body.offsetHeight);
  await page.locator(`iframe[height="${tall}"]`).waitFor();
}

/** The page of the platform in the frame, once it is there. */
async function frameIn(page: Page): Promise<Frame> {
  const element = await page.locator('attune-therapist-directory iframe').elementHandle();
  const frame = await element?.contentFrame();
  assert.ok(frame, 'there is a page in the frame');
  return frame;
}
