// npm run build: everything that is published – the packages' dist and the bundles for a CDN.
import { buildBundles } from './lib/bundles.mjs';
import { buildExamples } from './lib/examples.mjs';
import { projectNode, run } from './lib/run.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(async () => {
  await setUp();
  const { code } = await run(projectNode, ['node_modules/typescript/bin/tsc', '-b'], { show: true });
  if (code !== 0) throw new Error('The sources do not compile.');
  await buildBundles();
  await buildExamples();
});
