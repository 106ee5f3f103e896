import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** Installs the packages of the lock file, unless exactly those are installed. */
export async function installPackages() {
  if (isInstalled()) return;
  console.log('Installing packages (once, a minute or two) …');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
}

/**
 * npm leaves a lock file of its own in node_modules when it is done: what stands there is what is installed.
 * Optional packages are left out; they differ from machine to machine.
 */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted)
    .filter(([path, each]) => path.includes('node_modules/') && !each.link && !each.optional)
    .every(([path, each]) => present[path]?.version === each.version);
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, link?: boolean, optional?: boolean }> | undefined}
 */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
  } catch {
    return undefined; // missing or half written: install
  }
}
