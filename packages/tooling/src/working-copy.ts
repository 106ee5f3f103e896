import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../lib/run.mjs';

/** What is made from the sources, and so is no part of a copy of them. */
const made = new Set(['.git', '.cache', 'node_modules', 'dist', 'storybook-static', 'coverage']);

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Hands `work` a copy of the sources in which it may change what it likes; the copy is gone afterwards, and when a signal
 * ends this process.
 * Packages are linked, not copied, but for our own: `@attune/…` means the copy's.
 */
export async function inWorkingCopy<T>(work: (copy: string) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), 'attune-copy-'));
  const remove = () => rmSync(copy, { recursive: true, force: true });
  const leave = () => process.exit(1);
  process.once('exit', remove);
  for (const signal of signals) process.once(signal, leave);
  try {
    cpSync(root, copy, { recursive: true, filter: (path) => !made.has(basename(path)) });
    linkPackages(copy);
    return await work(copy);
  } finally {
    remove();
    process.off('exit', remove);
    for (const signal of signals) process.off(signal, leave);
  }
}

function linkPackages(copy: string): void {
  const [from, to] = [join(root, 'node_modules'), join(copy, 'node_modules')];
  mkdirSync(join(to, '@attune'), { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== '@attune') symlinkSync(join(from, name), join(to, name));
  }
  for (const name of readdirSync(join(copy, 'packages'))) {
    symlinkSync(join(copy, 'packages', name), join(to, '@attune', name));
    const nested = join('packages', name, 'node_modules');
    if (existsSync(join(root, nested))) symlinkSync(join(root, nested), join(copy, nested));
  }
}
