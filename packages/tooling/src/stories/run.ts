// Plays every story of the static Storybook in Chromium, light and dark, axe included.
// An argument narrows them: part of a story’s id.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { browsers, chromiumArguments } from '../../lib/browsers.mjs';
import { root } from '../../lib/run.mjs';
import { handIn } from '../counts.ts';
import { serveFolder } from '../static-server.ts';
import { playStory } from './play-story.ts';

interface Index {
  entries: Record<string, { id: string; type: 'story' | 'docs'; title: string; name: string; tags?: string[] }>;
}

type ColorScheme = 'light' | 'dark';

const folder = join(root, 'storybook-static');
const wanted = process.argv[2] ?? '';

const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Index;
const stories = Object.values(entries).filter(({ id, type }) => type === 'story' && id.includes(wanted));

const server = await serveFolder(folder);
const browser = await chromium.launch({ executablePath: browsers.chromium, args: chromiumArguments });
let failed = 0;
try {
  for (const colorScheme of ['light', 'dark'] as const) failed += await playAll(colorScheme);
} finally {
  await browser.close();
  server.close();
}

const passed = 2 * stories.length - failed;
handIn({ passed, failed });
console.log(`${stories.length} stories, light and dark: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || stories.length === 0 ? 1 : 0;

/** How many failed. They share a page, since opening it costs more than a story. */
async function playAll(colorScheme: ColorScheme): Promise<number> {
  let faulty = 0;
  let page = await openPreview(colorScheme);
  for (const { id, title, name } of stories) {
    const faults = await playStory(page, id).catch((error: unknown) => [String(error)]);
    if (faults.length === 0) continue;
    faulty += 1;
    console.log(`✖ ${title} › ${name} (${id}, ${colorScheme})\n  ${faults.join('\n  ')}`);
    await page.close(); // what failed may have left anything behind
    page = await openPreview(colorScheme);
  }
  await page.close();
  return faulty;
}

async function openPreview(colorScheme: ColorScheme): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', colorScheme });
  await page.goto(`${server.origin}/iframe.html?viewMode=story`);
  await page.waitForFunction(
    () => '__STORYBOOK_PREVIEW__' in globalThis && '__STORYBOOK_ADDONS_CHANNEL__' in globalThis,
  );
  await page.evaluate(() =>
    (globalThis as unknown as { __STORYBOOK_PREVIEW__: { ready(): Promise<void> } }).__STORYBOOK_PREVIEW__.ready(),
  );
  return page;
}
