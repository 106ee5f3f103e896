// npm run pictures [-- --update] [part of an id …]: compares pictures of stories with those that somebody looked at.
import { become } from './lib/run.mjs';
import { buildStorybook } from './lib/storybook.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(async () => {
  await setUp({ browsers: true });
  await buildStorybook();
});
become(['packages/tooling/src/pictures/run.ts', ...process.argv.slice(2)]);
