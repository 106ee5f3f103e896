// Compares what assistive technology is given of chosen stories with what it was given when somebody last looked: a file
// for each in stories/accessibility/. With --update it writes them anew; with a story’s id also one that is not there yet.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { handIn } from '../counts.ts';
import { serveFolder } from '../static-server.ts';
import type { OpenPage } from '../stories/driver.ts';
import { openPreview } from '../stories/open-preview.ts';
import { playStory } from '../stories/play-story.ts';
import { startChromium } from '../stories/puppeteer.ts';
import { describeTree } from './describe-tree.ts';
import { firstDifference } from './first-difference.ts';

const folder = join(root, 'stories/accessibility');
const given = process.argv.slice(2);
const isUpdate = given.includes('--update');
const named = given.filter((each) => !each.startsWith('--'));
mkdirSync(folder, { recursive: true });
const known = readdirSync(folder).map((file) => file.replace(/\.txt$/, ''));
const chosen = named.length > 0 ? named : known;

const server = await serveFolder(join(root, 'storybook-static'));
const driver = await startChromium();
const page = await openPreview(driver, server.origin, { scheme: 'light', direction: 'ltr' });
let failed = 0;
for (const story of chosen) {
  const fault = await compare(page, story).catch((error: unknown) => String(error));
  if (!fault) continue;
  failed += 1;
  console.log(`✖ ${story}\n  ${fault}`);
}
await driver.stop();
server.close();

handIn({ passed: chosen.length - failed, failed });
console.log(`${chosen.length} trees: ${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;

/** What is wrong with a story's tree; nothing if it is as it was, or is now taken for right. */
async function compare(page: OpenPage, story: string): Promise<string> {
  const wrong = await playStory(page, story);
  if (wrong.length > 0) return wrong.join('\n  ');
  const tree = await page.readTree?.();
  if (!tree) return 'There is nothing in it.';
  const now = `${describeTree(tree).slice(1).join('\n').replaceAll(/^ {2}/gm, '')}\n`; // without the page itself
  const file = join(folder, `${story}.txt`);
  if (isUpdate) writeFileSync(file, now);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const difference = firstDifference(before, now);
  return difference && `${difference}\n  If that is right, look at it with npm run trees -- --update ${story}`;
}
