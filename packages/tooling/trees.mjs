// npm run trees [-- --update] [story id …]: compares what assistive technology is given of stories with what it was given.
import { become } from './lib/run.mjs';
import { buildStorybook } from './lib/storybook.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(async () => {
  await setUp({ browsers: true });
  await buildStorybook();
});
become(['packages/tooling/src/trees/run.ts', ...process.argv.slice(2)]);
