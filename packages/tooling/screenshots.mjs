// npm run screenshots: pictures of every element for README and docs, wide to narrow, light, dark, from right to left, German.
import { become } from './lib/run.mjs';
import { buildStorybook } from './lib/storybook.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(async () => {
  await setUp({ browsers: true });
  await buildStorybook();
});
become(['packages/tooling/src/screenshots/run.ts', ...process.argv.slice(2)]);
