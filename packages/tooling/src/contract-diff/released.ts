import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import type { Acceptance } from './accepted.ts';
import type { Contract } from './contract.ts';

const folder = join(root, 'openapi/released');

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;

export const readBundle = () => read(join(root, 'packages/sdk/src/generated/contract.json')) as Contract;

/** The contract that users have: the one file in openapi/released that is named for a version. */
export function readReleased(): Contract {
  const [file, ...others] = readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+\.json$/.test(name));
  if (file === undefined || others.length > 0)
    throw new Error('openapi/released keeps exactly one contract, the last.');
  return read(join(folder, file)) as Contract;
}

export const readAccepted = () => read(join(folder, 'accepted.json')) as readonly Acceptance[];

/** The headings of the migration notes, as links name them. */
export function readNotes(): string[] {
  const file = join(root, 'packages/sdk/docs/migrating.md');
  if (!existsSync(file)) return [];
  const headings = readFileSync(file, 'utf8').match(/^#+ .+$/gm) ?? [];
  return headings.map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}
