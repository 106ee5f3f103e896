import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root, run } from './run.mjs';
import { fingerprint, isFresh, stamp } from './sources.mjs';
import { inTurn } from './turn.mjs';

const sources = [
  'packages/widgets/src',
  'packages/widgets/package.json',
  'packages/widgets/tsconfig.json',
  'packages/sdk/src',
  'packages/tooling/src/bundles',
  'rollup.config.mjs',
  'package-lock.json',
];

/** Builds what pages load, unless it is built from exactly these sources. */
export async function buildBundles() {
  await inTurn('bundles', async () => {
    const print = fingerprint(sources);
    if (isFresh('bundles', print) && existsSync(join(root, 'packages/widgets/dist/cdn/attune.js'))) return;
    console.log('Building the elements …');
    const { code, output } = await run(projectNode, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent']);
    if (code !== 0) throw new Error(`rollup failed:\n${output}`);
    stamp('bundles', print);
  });
}
