// npm run storybook: every state of every element, to look at; `npm run storybook:build` writes it to storybook-static.
import { become } from './lib/run.mjs';
import { buildStorybook, makeSnapshot, storybook } from './lib/storybook.mjs';
import { orSay, setUp } from './setup.mjs';

const [verb, ...rest] = process.argv.slice(2);
await orSay(async () => {
  await setUp();
  await makeSnapshot();
});
if (verb === 'build') await orSay(buildStorybook);
else become([...storybook('dev'), '-p', '6006', '--no-open', '--ci', ...rest]);
