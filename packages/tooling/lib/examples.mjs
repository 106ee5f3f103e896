import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root, run } from './run.mjs';
import { fingerprint, isFresh, stamp } from './sources.mjs';
import { inTurn } from './turn.mjs';

/** The examples that are applications: what is served of them is their `dist`. */
const applications = ['react', 'vue'];

const sources = [
  ...applications.flatMap((name) =>
    ['src', 'public', 'index.html', 'vite.config.ts', 'package.json'].map((path) => `examples/${name}/${path}`),
  ),
  'packages/react/src',
  'packages/react/package.json',
  'packages/widgets/src',
  'packages/widgets/package.json',
  'packages/widgets/tsconfig.json',
  'packages/sdk/src',
  'package-lock.json',
];

/** Builds the examples that need it, unless they are built from exactly these sources. */
export async function buildExamples() {
  await inTurn('examples', async () => {
    const print = fingerprint(sources);
    if (isFresh('examples', print) && applications.every(isBuilt)) return;
    console.log('Building the examples …');
    for (const name of applications) await build(name);
    stamp('examples', print);
  });
}

/** @param {string} name */
const isBuilt = (name) => existsSync(join(root, 'examples', name, 'dist/index.html'));

/** @param {string} name */
async function build(name) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['--logLevel', 'warn', '--emptyOutDir'];
  const { code, output } = await run(projectNode, [vite, 'build', ...options], { cwd: join(root, 'examples', name) });
  if (code !== 0) throw new Error(`The example ${name} does not build:\n${output}`);
}
