import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

/** The files of openapi/ as one document, every reference inside it. */
export async function bundleContract() {
  const folder = await mkdtemp(join(tmpdir(), 'attune-contract-'));
  try {
    const file = join(folder, 'contract.json');
    await runRedocly(['bundle', 'openapi/openapi.yaml', '--output', file]);
    return JSON.parse(await readFile(file, 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Redocly in the root of the repository, silent on the network. Rejects with its output when it fails. */
export async function runRedocly(args, { cwd = root } = {}) {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [redocly, ...args], { cwd, env });
    return stdout + stderr;
  } catch (error) {
    throw new Error(`redocly ${args[0]} failed\n${error.stdout}${error.stderr}`, { cause: error });
  }
}
