import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Bundles } from './budgets.ts';
import { compressed } from './compressed.ts';

/** Every file that a page downloads for these bundles, with its weight; what is there already is left out. */
export function weighBundles(
  { files, always = [], onTopOf }: Bundles,
  folder: string,
): { file: string; bytes: number }[] {
  const there = new Set(onTopOf ? reach(onTopOf.files, onTopOf.always ?? [], folder) : []);
  const needed = reach(files, always, folder).filter((file) => !there.has(file));
  return needed.map((file) => ({ file, bytes: weigh(file, folder) }));
}

/** The files that come with these: static imports of any depth, and of the lazy ones those that always come. */
function reach(files: readonly string[], always: readonly RegExp[], folder: string): string[] {
  const reached = new Set<string>();
  const seen = new Set<RegExp>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    const code = readFileSync(join(folder, file), 'utf8');
    importsOf(code, file, /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g).forEach(visit);
    const lazy = importsOf(code, file, /\bimport\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g).flatMap((each) =>
      computed(each, folder),
    );
    for (const pattern of always) {
      const matching = lazy.filter((each) => pattern.test(each));
      if (matching.length > 0) seen.add(pattern);
      largest(matching, folder).forEach(visit);
    }
  };
  files.forEach(visit);
  const unseen = always.filter((pattern) => !seen.has(pattern));
  if (unseen.length > 0) throw new Error(`No chunk is named ${unseen.join(' or ')}: its weight would be missed.`);
  return [...reached];
}

function importsOf(code: string, file: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([, to = '']) => posix.join(posix.dirname(file), to));
}

/** The files that a name computed of the language may mean; any other name means itself. */
function computed(name: string, folder: string): string[] {
  const [start, end] = name.split(/\$\{\w+\}/);
  if (start === undefined || end === undefined) return [name];
  const files = readdirSync(join(folder, start)).map((file) => posix.join(start, file));
  return files.filter((file) => file.endsWith(end) && !/\./.test(file.slice(start.length, -end.length)));
}

function largest(files: readonly string[], folder: string): string[] {
  return files.toSorted((a, b) => weigh(b, folder) - weigh(a, folder)).slice(0, 1);
}

const weigh = (file: string, folder: string) => compressed(readFileSync(join(folder, file)));
