// Plays every story of the static Storybook in three engines, axe and, in Chromium, its layout included: the looks spread
// over the engines, or, with ATTUNE_FULL, all of them in each. Arguments narrow them: part of a story’s id, an engine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { handIn } from '../counts.ts';
import { serveFolder } from '../static-server.ts';
import type { Driver, OpenPage } from './driver.ts';
import { judgeLayout } from './judge-layout.ts';
import { openPreview } from './open-preview.ts';
import { planTurns, type Look, type Turn } from './plan.ts';
import { playStory } from './play-story.ts';

interface Story {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

const folder = join(root, 'storybook-static');
const turns = planTurns(process.env['ATTUNE_FULL'] === '1');
const [wantedStory = '', wantedEngine = ''] = process.argv.slice(2);

const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Story> };
const stories = Object.values(entries).filter(({ id, type }) => type === 'story' && id.includes(wantedStory));
/** They run the whole platform in the page, which takes seconds; looks and engines are seen in the stories of the elements. */
const isJourney = ({ id }: Story) => id.startsWith('journeys-');
const wanted = turns.filter(({ engine }) => engine.toLowerCase().includes(wantedEngine.toLowerCase()));

const server = await serveFolder(folder);
const failures = await Promise.all(wanted.map(playTurn)).finally(() => server.close());

const failed = failures.reduce((sum, each) => sum + each, 0);
const played = wanted.flatMap(({ engine, looks }) => looks.flatMap((look) => storiesFor(engine, look)));
const passed = played.length - failed;
handIn({ passed, failed });
console.log(
  `${stories.length} stories in ${wanted.map(({ engine }) => engine).join(', ')}: ${passed} passed, ${failed} failed`,
);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** How many failed in an engine. */
async function playTurn({ engine, start, looks }: Turn): Promise<number> {
  const driver = await start();
  let faulty = 0;
  try {
    for (const look of looks) faulty += await playAll(driver, look, engine);
  } finally {
    await driver.stop();
  }
  return faulty;
}

/** How many failed in a look. They share a page, since opening it costs more than a story. */
async function playAll(driver: Driver, look: Look, engine: string): Promise<number> {
  const open = () => openPreview(driver, server.origin, look);
  let faulty = 0;
  let page: OpenPage = await open();
  for (const { id, title, name } of storiesFor(engine, look)) {
    const faults = await judge(page, id, look).catch((error: unknown) => [String(error)]);
    if (faults.length === 0) continue;
    faulty += 1;
    console.log(`✖ ${title} › ${name} (${id}, ${engine}, ${look.scheme}, ${look.direction})\n  ${faults.join('\n  ')}`);
    await page.close(); // what failed may have left anything behind
    page = await open();
  }
  await page.close();
  return faulty;
}

/** What is wrong with a story, in one look also with its layout: that is the same in the others. */
async function judge(page: OpenPage, id: string, { scheme, direction }: Look): Promise<string[]> {
  const faults = await playStory(page, id);
  return scheme === 'light' && direction === 'ltr' ? [...faults, ...(await judgeLayout(page))] : faults;
}

function storiesFor(engine: string, { scheme, direction }: Look): readonly Story[] {
  const isFirst = engine === 'Chromium' && scheme === 'light' && direction === 'ltr';
  return isFirst ? stories : stories.filter((story) => !isJourney(story));
}
