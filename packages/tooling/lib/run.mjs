import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const binaries = join(root, 'node_modules/.bin');

/** The project's own Node, which runs TypeScript as it is; the machine's may be older. */
export const projectNode = join(binaries, 'node');

/** Makes every child find the project's Node and tools first, and keeps the tools from calling home. */
export const environment = {
  ...process.env,
  PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}`,
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  NO_COLOR: '1',
};

/**
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} RunOptions
 * @typedef {{ code: number, output: string }} Outcome A process ended by a signal has the code 1.
 */

/**
 * Runs a command without standard input and resolves when it ends, whatever its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options `show` passes the output through instead of collecting it.
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { cwd = root, env = environment, show = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * Runs a command to its end with signals passed on, then ends this process with the same code.
 * A terminal sends its Ctrl-C to both; the child must bear hearing it twice. An npm that was killed passes nothing on,
 * so its end counts as a signal too.
 * @param {readonly string[]} args of the project's Node
 */
export function become(args) {
  const child = spawn(projectNode, args, { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  const parent = process.ppid;
  const stopWithParent = () => process.ppid !== parent && child.kill();
  if (process.env.npm_lifecycle_event) setInterval(stopWithParent, 500).unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}
