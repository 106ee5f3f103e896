import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root, run } from './run.mjs';
import { fingerprint, isFresh, stamp } from './sources.mjs';
import { inTurn } from './turn.mjs';

const platform = ['examples/practices', 'packages/platform/migrations', 'packages/platform/src'];
const sources = [
  'stories',
  ...platform,
  'openapi',
  'packages/widgets/src',
  'packages/widgets/package.json',
  'packages/sdk/src',
  'packages/sdk/package.json',
  'package-lock.json',
];

/** Builds the static Storybook, unless it is built from exactly these sources. */
export async function buildStorybook() {
  await makeSnapshot();
  await inTurn('storybook', async () => {
    const print = fingerprint(sources);
    if (isFresh('storybook', print) && existsSync(join(root, 'storybook-static/index.json'))) return;
    console.log('Building Storybook …');
    const { code, output } = await run(projectNode, [...storybook('build'), '-o', 'storybook-static', '--quiet']);
    if (code !== 0) throw new Error(`storybook build failed:\n${output}`);
    stamp('storybook', print);
  });
}

/** Makes the database that journeys begin with, unless it is made from exactly these migrations and practices. */
export async function makeSnapshot() {
  await inTurn('snapshot', async () => {
    const print = fingerprint([...platform, 'stories/in-page/make-snapshot.ts']);
    const file = join(root, '.cache/stories/platform.tar.gz');
    if (isFresh('snapshot', print) && existsSync(file)) return;
    console.log('Making the database of the journeys …');
    const script = ['--conditions=@attune/source', 'stories/in-page/make-snapshot.ts', file];
    const { code, output } = await run(projectNode, script);
    if (code !== 0) throw new Error(`The database of the journeys could not be made:\n${output}`);
    stamp('snapshot', print);
  });
}

/**
 * Arguments of the project's Node that run Storybook.
 * @param {'dev' | 'build'} verb
 */
export function storybook(verb) {
  return ['node_modules/storybook/dist/bin/dispatcher.js', verb, '-c', 'stories/.storybook'];
}
