import { dirname, posix } from 'node:path';
import { places, type Place } from './arrows.ts';
import { resolvePublicName } from './public-names.ts';

export interface Import {
  /** The importing file, relative to the root of the repository. */
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** Says why an import is refused, or nothing when it follows an arrow. */
export function judge({ file, specifier, typeOnly }: Import): string | undefined {
  const from = placeOf(file);
  const target = specifier.startsWith('.') ? posix.join(dirname(file), specifier) : resolvePublicName(specifier);
  if (!from || target === undefined) return undefined;
  if (target === null) return `'${specifier}' is no public name: its package does not export it.`;

  const to = placeOf(target);
  if (!to) return `'${specifier}' lies in no place of the house; see arrows.ts.`;
  const isReaching = specifier.startsWith('.') && unitOf(file) !== unitOf(target) && from !== to;
  if (isReaching && !from.into?.includes(to.name)) {
    return `'${specifier}' reaches into ${unitOf(target)}; import it by its public name.`;
  }
  return mayImport(from, to, typeOnly) ? undefined : `${from.name} may not import ${to.name} ('${specifier}').`;
}

function mayImport(from: Place, to: Place, typeOnly: boolean): boolean {
  if (from === to || from.from.includes(to.name)) return true;
  return typeOnly && (from.typesFrom ?? []).includes(to.name);
}

const placeOf = (file: string) => places.find((place) => place.files.test(file));

/** The folder within which imports are relative: a package, or a folder of the top level. */
const unitOf = (file: string) => /^packages\/[^/]+|^[^/]+(?=\/)/.exec(file)?.[0] ?? 'the root';
