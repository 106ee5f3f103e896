import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../../lib/run.mjs';
import { type Budget, budgets } from './budgets.ts';

export interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly most: number;
}

const folder = join(root, 'packages/widgets/dist/cdn');

/** Weighs everything that has a budget; the bundles must be built. */
export function measureAll(): Promise<Size[]> {
  return Promise.all(
    budgets.map(async (budget) => ({ name: budget.name, most: budget.most, bytes: await measure(budget) })),
  );
}

async function measure(budget: Budget): Promise<number> {
  if ('sdk' in budget) return compressed(await bundleSdk(budget.sdk));
  const { files, always = [], onTopOf = [] } = budget;
  const there = reach(onTopOf, always);
  return [...reach(files, always)].filter((file) => !there.has(file)).reduce((sum, file) => sum + weigh(file), 0);
}

/** The files that come with these: static imports of any depth, and of the lazy ones those that always come. */
function reach(files: readonly string[], always: readonly RegExp[]): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    const code = readFileSync(join(folder, file), 'utf8');
    importsOf(code, file, /(?:\bfrom|\bimport) ?["'](\.[^"']+\.js)["']/g).forEach(visit);
    const lazy = importsOf(code, file, /\bimport\(["'`](\.[^"'`]+\.js)["'`]\)/g);
    for (const pattern of always) largest(lazy.filter((each) => pattern.test(each))).forEach(visit);
  };
  files.forEach(visit);
  return reached;
}

function importsOf(code: string, file: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([, to = '']) => posix.join(posix.dirname(file), to));
}

const largest = (files: string[]) => files.sort((a, b) => weigh(b) - weigh(a)).slice(0, 1);

const weigh = (file: string) => compressed(readFileSync(join(folder, file)));

async function bundleSdk(names: readonly string[] | '*'): Promise<Uint8Array> {
  const what = names === '*' ? '*' : `{ ${names.join(', ')} }`;
  const { outputFiles } = await build({
    stdin: { contents: `export ${what} from '@attune/sdk';`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['@attune/source'],
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

const compressed = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
