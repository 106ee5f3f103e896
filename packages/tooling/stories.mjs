// npm run stories [part of an id]: builds Storybook where needed and plays every story as a test, axe included.
import { become } from './lib/run.mjs';
import { buildStorybook } from './lib/storybook.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(async () => {
  await setUp({ browsers: true });
  await buildStorybook();
});
become(['packages/tooling/src/stories/run.ts', ...process.argv.slice(2)]);
