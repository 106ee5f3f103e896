import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../lib/run.mjs';

/** A fault with a name: `packages/<package>/mutants/<name>.mjs` exports these, as its default or one by one. */
export interface Mutant {
  readonly name: string;
  /** The file to spoil, from the root of the repository. */
  readonly file: string;
  /** Stands exactly once in that file. */
  readonly find: string;
  readonly replace: string;
  /** The shell command, run at the root of the repository, that must notice. */
  readonly test: string;
  /** What is no longer true with the fault in place. */
  readonly promise: string;
}

/** The mutants of all packages whose name contains `part`. */
export function loadMutants(part: string): Promise<Mutant[]> {
  const files = globSync('packages/*/mutants/*.mjs', { cwd: root }).sort();
  return Promise.all(files.filter((file) => basename(file).includes(part)).map(load));
}

async function load(path: string): Promise<Mutant> {
  const module = (await import(join(root, path))) as Mutant & { default?: Mutant };
  return { ...(module.default ?? module), name: basename(path, '.mjs') };
}

/** Plants the fault in the copy; the returned function takes it out again. */
export function plant({ file, find, replace }: Mutant, copy: string): () => void {
  const path = join(copy, file);
  const sound = readFileSync(path, 'utf8');
  const found = sound.split(find).length - 1;
  if (found !== 1) throw new Error(`what it replaces stands ${found} times in ${file}`);
  writeFileSync(
    path,
    sound.replace(find, () => replace),
  );
  return () => writeFileSync(path, sound);
}
