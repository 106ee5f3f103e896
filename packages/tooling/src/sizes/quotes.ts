import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import type { Size } from './measure.ts';

/** READMEs quote sizes as `<!-- size:directory -->18.9 kB<!-- /size -->`. */
export const readmes = [
  'README.md',
  'packages/widgets/README.md',
  'packages/sdk/README.md',
  'packages/react/README.md',
];
const quote = /(<!-- size:([a-z-]+) -->)(.*?)(<!-- \/size -->)/g;

export const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Puts the sizes of now into every quote. */
export function requote(text: string, sizes: readonly Size[]): string {
  return text.replace(quote, (whole, open: string, name: string, _before: string, close: string) => {
    const size = sizes.find((each) => each.name === name);
    return size ? `${open}${inKilobytes(size.bytes)}${close}` : whole;
  });
}

export function writeQuotes(sizes: readonly Size[]): void {
  for (const { file, now } of changes(sizes)) writeFileSync(file, now);
}

/** The READMEs whose quotes are out of date. */
export function findWrongQuotes(sizes: readonly Size[]): string[] {
  return changes(sizes).map(({ readme }) => readme);
}

function changes(sizes: readonly Size[]) {
  return readmes
    .map((readme) => ({ readme, file: join(root, readme) }))
    .filter(({ file }) => existsSync(file))
    .map((each) => ({ ...each, text: readFileSync(each.file, 'utf8') }))
    .map((each) => ({ ...each, now: requote(each.text, sizes) }))
    .filter(({ text, now }) => text !== now);
}
