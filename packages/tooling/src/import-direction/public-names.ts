import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');

interface Manifest {
  exports?: Record<string, string | Record<string, string>>;
}

/** The source file behind `@attune/…`; null when that name is not exported, undefined when it is not ours. */
export function resolvePublicName(specifier: string): string | null | undefined {
  const [, name, subpath = ''] = /^@attune\/([^/]+)(\/.*)?$/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  const entry = exportsOf(name)[`.${subpath}`];
  const source = typeof entry === 'object' ? entry['@attune/source'] : entry;
  return source === undefined ? null : posix.join('packages', name, source);
}

const known = new Map<string, NonNullable<Manifest['exports']>>();

function exportsOf(name: string): NonNullable<Manifest['exports']> {
  let found = known.get(name);
  if (!found) {
    found =
      (JSON.parse(readFileSync(resolve(root, 'packages', name, 'package.json'), 'utf8')) as Manifest).exports ?? {};
    known.set(name, found);
  }
  return found;
}
