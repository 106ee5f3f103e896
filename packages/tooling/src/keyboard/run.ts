// Presses real keys in stories and looks what they do, in three engines. Arguments narrow it: part of a pattern’s name,
// an engine.
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { handIn } from '../counts.ts';
import { serveFolder } from '../static-server.ts';
import type { Driver, OpenPage } from '../stories/driver.ts';
import { openPreview } from '../stories/open-preview.ts';
import { playStory } from '../stories/play-story.ts';
import { startChromium, startFirefox } from '../stories/puppeteer.ts';
import { startWebKit } from '../stories/webkit.ts';
import { focusOn, waitFor } from './expect.ts';
import type { Row, Script } from './script.ts';
import { scripts } from './scripts.ts';

const engines = { Chromium: startChromium, Firefox: startFirefox, WebKit: startWebKit };
const [wantedPattern = '', wantedEngine = ''] = process.argv.slice(2).map((each) => each.toLowerCase());
const wanted = scripts.filter(({ pattern }) => pattern.toLowerCase().includes(wantedPattern));

const server = await serveFolder(join(root, 'storybook-static'));
const turns = Object.entries(engines).filter(([name]) => name.toLowerCase().includes(wantedEngine));
const counts = await Promise.all(turns.map(([name, start]) => playAll(name, start))).finally(() => server.close());

const failed = counts.reduce((sum, each) => sum + each, 0);
const passed = turns.length * wanted.reduce((sum, { rows }) => sum + rows.length, 0) - failed;
handIn({ passed, failed });
console.log(`Keyboard in ${turns.map(([name]) => name).join(', ')}: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** How many rows failed in an engine. */
async function playAll(engine: string, start: () => Promise<Driver>): Promise<number> {
  const driver = await start();
  let failed = 0;
  try {
    for (const script of wanted) {
      const faults = await play(driver, script).catch((error: unknown) => script.rows.map(() => String(error)));
      for (const fault of faults) console.log(`✖ ${script.pattern} (${engine}, ${script.story})\n  ${fault}`);
      failed += faults.length;
    }
  } finally {
    await driver.stop();
  }
  return failed;
}

/** What is wrong, a sentence for each row. After the first fault of a script the rest of it is not to be relied on. */
async function play(driver: Driver, { story, from, rows, direction = 'ltr' }: Script): Promise<string[]> {
  const page = await openPreview(driver, server.origin, { scheme: 'light', direction });
  try {
    const wrong = await playStory(page, story);
    if (wrong.length > 0) return rows.map(() => wrong.join('; '));
    if (!(await page.evaluate(focusOn, from))) return rows.map(() => `There is no ${from} to begin at.`);
    for (const [index, row] of rows.entries()) {
      const fault = await press(page, row);
      if (fault) return rows.slice(index).map((each) => `${each.keys.join(', ')}: ${each.does} – ${fault}`);
    }
    return [];
  } finally {
    await page.close();
  }
}

async function press(page: OpenPage, { keys, focus, shows, hides }: Row): Promise<string> {
  for (const key of keys) await page.press(key);
  return page.evaluate(waitFor, { focus, shows, hides });
}
