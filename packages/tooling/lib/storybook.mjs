import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root, run } from './run.mjs';
import { fingerprint, isFresh, stamp } from './sources.mjs';
import { inTurn } from './turn.mjs';

const sources = [
  'stories',
  'examples/practices',
  'openapi',
  'packages/widgets/src',
  'packages/widgets/package.json',
  'packages/sdk/src',
  'packages/sdk/package.json',
  'package-lock.json',
];

/** Builds the static Storybook, unless it is built from exactly these sources. */
export async function buildStorybook() {
  await inTurn('storybook', async () => {
    const print = fingerprint(sources);
    if (isFresh('storybook', print) && existsSync(join(root, 'storybook-static/index.json'))) return;
    console.log('Building Storybook …');
    const { code, output } = await run(projectNode, [...storybook('build'), '-o', 'storybook-static', '--quiet']);
    if (code !== 0) throw new Error(`storybook build failed:\n${output}`);
    stamp('storybook', print);
  });
}

/**
 * Arguments of the project's Node that run Storybook.
 * @param {'dev' | 'build'} verb
 */
export function storybook(verb) {
  return ['node_modules/storybook/dist/bin/dispatcher.js', verb, '-c', 'stories/.storybook'];
}
