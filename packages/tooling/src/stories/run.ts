// Plays every story of the static Storybook in Chromium, axe included. An argument narrows them: part of a story's id.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browsers, chromiumArguments } from '../../lib/browsers.mjs';
import { root } from '../../lib/run.mjs';
import { handIn } from '../counts.ts';
import { serveFolder } from '../static-server.ts';
import { playStory } from './play-story.ts';

interface Index {
  entries: Record<string, { id: string; type: 'story' | 'docs'; title: string; name: string; tags?: string[] }>;
}

const folder = join(root, 'storybook-static');
const wanted = process.argv[2] ?? '';

const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Index;
const stories = Object.values(entries).filter(({ id, type }) => type === 'story' && id.includes(wanted));

const server = await serveFolder(folder);
const browser = await chromium.launch({ executablePath: browsers.chromium, args: chromiumArguments });
let failed = 0;
try {
  let page = await openPreview(browser);
  for (const { id, title, name } of stories) {
    const faults = await playStory(page, id).catch((error: unknown) => [String(error)]);
    if (faults.length === 0) continue;
    failed += 1;
    console.log(`✖ ${title} › ${name} (${id})\n  ${faults.join('\n  ')}`);
    await page.close(); // what failed may have left anything behind
    page = await openPreview(browser);
  }
} finally {
  await browser.close();
  server.close();
}

const passed = stories.length - failed;
handIn({ passed, failed });
console.log(`${passed} stories passed, ${failed} failed`);
process.exitCode = failed > 0 || stories.length === 0 ? 1 : 0;

async function openPreview(of: Browser): Promise<Page> {
  const page = await of.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${server.origin}/iframe.html?viewMode=story`);
  await page.waitForFunction(
    () => '__STORYBOOK_PREVIEW__' in globalThis && '__STORYBOOK_ADDONS_CHANNEL__' in globalThis,
  );
  await page.evaluate(() =>
    (globalThis as unknown as { __STORYBOOK_PREVIEW__: { ready(): Promise<void> } }).__STORYBOOK_PREVIEW__.ready(),
  );
  return page;
}
