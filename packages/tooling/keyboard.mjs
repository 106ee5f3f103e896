// npm run keyboard [part of a pattern’s name] [engine]: presses real keys in stories and looks what they do.
import { become } from './lib/run.mjs';
import { buildStorybook } from './lib/storybook.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(async () => {
  await setUp({ browsers: true });
  await buildStorybook();
});
become(['packages/tooling/src/keyboard/run.ts', ...process.argv.slice(2)]);
