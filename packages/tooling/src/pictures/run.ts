// Compares pictures of chosen stories with those that somebody looked at: a file for each in stories/pictures/. With
// --update it takes them anew. Arguments narrow them to stories whose id holds one of them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { handIn } from '../counts.ts';
import { serveFolder } from '../static-server.ts';
import { openCamera } from './camera.ts';
import { chosen, type Chosen } from './chosen.ts';
import { compare } from './compare.ts';

const kept = join(root, 'stories/pictures');
const seen = join(root, '.cache/pictures');
const given = process.argv.slice(2);
const isUpdate = given.includes('--update');
const parts = given.filter((each) => !each.startsWith('--'));
const wanted = chosen
  .filter(({ story }) => parts.length === 0 || parts.some((part) => story.includes(part)))
  .sort((one, other) => lookOf(one).localeCompare(lookOf(other))); // a change of look opens the page anew
rmSync(seen, { recursive: true, force: true });
for (const folder of [kept, seen]) mkdirSync(folder, { recursive: true });

const server = await serveFolder(join(root, 'storybook-static'));
const camera = await openCamera(server.origin);
let failed = 0;
try {
  for (const each of wanted) {
    const fault = await look(each).catch((error: unknown) => String(error));
    if (!fault) continue;
    failed += 1;
    console.log(`✖ ${each.story}\n  ${fault}`);
  }
} finally {
  await camera.stop();
  server.close();
}

handIn({ passed: wanted.length - failed, failed });
console.log(`${wanted.length} pictures: ${wanted.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || wanted.length === 0 ? 1 : 0;

function lookOf({ story: _, ...look }: Chosen): string {
  return JSON.stringify(look);
}

/** What is wrong with a story's picture; nothing if it is as it was, or is now taken for right. */
async function look({ story, ...how }: Chosen): Promise<string> {
  const file = join(kept, `${story}.png`);
  const now = await camera.take(story, how);
  const result = existsSync(file)
    ? compare(readFileSync(file), now)
    : { fault: 'There is no picture of it yet.', difference: null };
  if (result.fault === null) return '';
  if (isUpdate) {
    writeFileSync(file, now);
    return '';
  }
  writeFileSync(join(seen, `${story}.now.png`), now);
  if (result.difference) writeFileSync(join(seen, `${story}.difference.png`), result.difference);
  return `${result.fault} See .cache/pictures/${story}.*.png; if that is right, npm run pictures -- --update ${story}`;
}
