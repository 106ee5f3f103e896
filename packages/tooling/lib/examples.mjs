import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode, root, run } from './run.mjs';
import { fingerprint, isFresh, stamp } from './sources.mjs';
import { inTurn } from './turn.mjs';

/** The examples that are applications of their own; like that of WordPress, what is served of them is their `dist`. */
const applications = ['react', 'vue'];

const sources = [
  ...applications.flatMap((name) =>
    ['src', 'public', 'index.html', 'vite.config.ts', 'package.json'].map((path) => `examples/${name}/${path}`),
  ),
  'examples/wordpress/attune',
  'examples/wordpress/mark.svg',
  'examples/wordpress/page.css',
  'examples/wordpress/page.html',
  'packages/tooling/src/wordpress',
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
    if (isFresh('examples', print) && [...applications, 'wordpress'].every(isBuilt)) return;
    console.log('Building the examples …');
    for (const name of applications) await build(name, viteBuild, join(root, 'examples', name));
    await build('wordpress', ['packages/tooling/src/wordpress/run.ts'], root);
    stamp('examples', print);
  });
}

/** @param {string} name */
const isBuilt = (name) => existsSync(join(root, 'examples', name, 'dist/index.html'));

const viteBuild = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', '--emptyOutDir'];

/**
 * @param {string} name
 * @param {readonly string[]} command of the project's Node
 * @param {string} cwd
 */
async function build(name, command, cwd) {
  const { code, output } = await run(projectNode, command, { cwd });
  if (code !== 0) throw new Error(`The example ${name} does not build:\n${output}`);
}
