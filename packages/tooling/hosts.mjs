// npm run hosts [part of a host's name]: builds the bundles where needed and opens every host page with every element.
import { buildBundles } from './lib/bundles.mjs';
import { become } from './lib/run.mjs';
import { orSay, setUp } from './setup.mjs';

await orSay(async () => {
  await setUp({ browsers: true });
  await buildBundles();
});
become(['--conditions=@attune/source', 'packages/widgets/src/testing/hosts/run.ts', ...process.argv.slice(2)]);
