import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browsers, chromiumArguments } from '@attune/tooling/browsers';
import { root } from '@attune/tooling/run';
import { chromium, type Browser } from 'playwright-core';
import { serveSite } from '../browser/slow-site.ts';
import { directoryWorld } from '../browser/world.ts';
import { bundle } from '../bundle.ts';
import { times, type Row } from '../row.ts';
import { takeTurns } from '../take-turns.ts';

/** Chromium's “slow 4G”, as Lighthouse has it: 562.5 ms to the first byte of each request, 1.6 Mbit/s down. */
const slow4g = { offline: false, latency: 562.5, downloadThroughput: 188_743, uploadThroughput: 84_375 };
const slowdown = 6;

/** From the address to the first card on screen, on a slow phone with a slow connection and nothing in its cache. */
export const firstCard: Row = {
  name: 'first-card',
  async measure() {
    const files = new Map([
      ['/by-hand', page('<script type="module" src="/by-hand.js"></script>')],
      ['/attune', page(linksOf('attune-therapist-directory') + attune)],
      ['/attune-short', page(attune)],
      ['/by-hand.js', await bundle(`import './browser/subjects/first-card.ts';`)],
    ]);
    using site = await serveSite(files, directoryWorld(12));
    const browser = await chromium.launch({ executablePath: browsers.chromium, args: chromiumArguments });
    try {
      const pages = ['by-hand', 'attune', 'attune-short'];
      const acts = pages.map((name) => () => arrive(browser, `${site.origin}/${name}`));
      const [byHand = [], ours = [], short = []] = await takeTurns(acts, 7);
      return [
        {
          title: 'The first card, from nothing, on slow 4G, 6×',
          unit: 'ms',
          figures: [
            { name: 'by hand: a page that asks once', values: byHand },
            { name: 'Attune: the directory, by the lines that /embed writes', values: ours, goal: times(1.3) },
            { name: 'the same by the shortest lines, which ask for one file after the other', values: short },
          ],
        },
      ];
    } finally {
      await browser.close();
    }
  },
};

const attune = `<script type="module" src="/cdn/attune.js" data-key="pk_bench"></script>
<attune-therapist-directory><a href="/">Find a therapist</a></attune-therapist-directory>`;

/** What a page asks for at once, as /embed of the platform writes it. */
function linksOf(tag: string): string {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(root, 'packages/widgets/dist/cdn', name), 'utf8')) as unknown;
  const files = (read('preload.json') as Record<string, string[]>)[tag] ?? [];
  const hashes = read('integrity.json') as Record<string, string>;
  const links = files
    .map((file) => file.replace('{lang}', 'en'))
    .map((file) => `<link rel="modulepreload" href="/cdn/${file}" integrity="${hashes[file] ?? ''}" crossorigin />`);
  return links.join('\n');
}

const page = (content: string) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Bench</title>
  <link rel="icon" href="data:," />
  <style>body { font: 1rem/1.5 sans-serif } .cards { display: grid; gap: 1rem; list-style: none }</style>
  <body>${content}</body>
</html>`;

/** Milliseconds from the start of the navigation to the frame after the first card was there. */
async function arrive(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'en-GB' });
  try {
    const shown = await context.newPage();
    const session = await context.newCDPSession(shown);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4g);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await shown.goto(address, { waitUntil: 'commit' });
    return await shown.evaluate(firstCardAt);
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function firstCardAt(): Promise<number> {
  return new Promise((done) => {
    const look = () => {
      const root = document.querySelector('attune-therapist-directory')?.shadowRoot ?? document;
      if (root.querySelector('.cards h3')) requestAnimationFrame(() => done(performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
}
