// npm start: the whole of Attune on this machine, with the demo practices, whatever Node is installed.
import { buildBundles } from './lib/bundles.mjs';
import { buildExamples } from './lib/examples.mjs';
import { become } from './lib/run.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(async () => {
  await setUp();
  await buildBundles();
  await buildExamples();
});
become(['--conditions=@attune/source', 'packages/platform/src/cli.ts', 'demo']);
