import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, run } from '../lib/run.mjs';

/**
 * Hands `work` a copy of the sources in which it may change what it likes; the copy is gone afterwards.
 * Packages are linked, not copied, but for our own: `@attune/…` means the copy's.
 */
export async function inWorkingCopy<T>(work: (copy: string) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), 'attune-copy-'));
  try {
    for (const file of await sources()) cpSync(join(root, file), join(copy, file));
    linkPackages(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const name of readdirSync(join(root, 'packages'))) linkNested(copy, name);
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What git knows and what it would not ignore, as long as it is there. */
async function sources(): Promise<string[]> {
  const { code, output } = await run('git', ['ls-files', '-coz', '--exclude-standard', '--deduplicate']);
  if (code !== 0) throw new Error(`git ls-files failed:\n${output}`);
  const gone = new Set((await run('git', ['ls-files', '-dz'])).output.split('\0'));
  return output.split('\0').filter((file) => file !== '' && !gone.has(file));
}

function linkPackages(from: string, to: string): void {
  mkdirSync(join(to, '@attune'), { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== '@attune') symlinkSync(join(from, name), join(to, name));
  }
  const copy = dirname(to);
  for (const name of readdirSync(join(copy, 'packages')))
    symlinkSync(join(copy, 'packages', name), join(to, '@attune', name));
}

function linkNested(copy: string, name: string): void {
  const nested = join('packages', name, 'node_modules');
  if (readdirSync(join(root, 'packages', name)).includes('node_modules'))
    symlinkSync(join(root, nested), join(copy, nested));
}
