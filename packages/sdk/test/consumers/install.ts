import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const sdk = join(import.meta.dirname, '../..');
export const root = join(sdk, '../..');

/** The project's Node, and the oldest that the package promises to run on. */
export const runtimes = { current: process.execPath, oldest: join(sdk, 'node_modules/node/bin/node') };

/** Runs a program of the project, or of a consumer, and resolves to what it printed; rejects with what it said instead. */
export async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await exec(command, args, { cwd, maxBuffer: 1e8 });
    return stdout.trim();
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}

/**
 * A folder with the consumers, in which the package is installed as npm would publish it: built anew, packed, and
 * unpacked by npm. What it depends on is packed from what is installed here, so that no registry is asked.
 */
export async function installConsumers(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-consumers-'));
  await build(join(folder, 'sdk'));
  await run('npm', ['pack', join(folder, 'sdk'), ...quietly], folder);
  const consumer = join(folder, 'consumer');
  cpSync(join(import.meta.dirname, 'apps'), consumer, { recursive: true });
  const dependencies = { ...closure(), '@attune/sdk': `file:../attune-sdk-${versionIn(sdk)}.tgz` };
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await run('npm', ['install', '--offline', '--install-links', '--no-package-lock', ...quietly], consumer);
  return { folder: consumer, remove: () => rmSync(folder, { recursive: true }) };
}

const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

async function build(to: string): Promise<void> {
  mkdirSync(to);
  for (const name of ['src', 'package.json', 'README.md', 'LICENSE'])
    cpSync(join(sdk, name), join(to, name), { recursive: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const alone = ['--composite', 'false', '--incremental', 'false', '--outDir', join(to, 'dist')];
  await run(process.execPath, [tsc, '-p', join(sdk, 'tsconfig.json'), ...alone], sdk);
}

/** Where everything is installed that the package and msw, which its mocks need, depend on. */
function closure(found: Record<string, string> = {}, from = sdk): Record<string, string> {
  const { dependencies = {}, peerDependencies = {} } = manifestOf(from);
  for (const name of Object.keys({ ...dependencies, ...(from === sdk ? peerDependencies : {}) })) {
    if (name in found) continue;
    const at = lookUp(name, from);
    found[name] = `file:${at}`;
    closure(found, at);
  }
  return found;
}

function lookUp(name: string, from: string): string {
  const at = join(from, 'node_modules', name);
  if (existsSync(join(at, 'package.json'))) return at;
  if (from === dirname(from)) throw new Error(`${name} is not installed`);
  return lookUp(name, dirname(from));
}

interface Manifest {
  version: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
const versionIn = (folder: string) => manifestOf(folder).version;
