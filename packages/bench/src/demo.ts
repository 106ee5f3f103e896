import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { environment, projectNode, root } from '@attune/tooling/run';

const port = Number(process.env['PORT'] ?? 4490);

/** The demo platform in a process of its own, on embedded PGlite in memory. */
export async function startDemo(): Promise<{ origin: string; stop(): Promise<void> }> {
  const { DATABASE_URL: _database, ATTUNE_DATA: _data, ...rest } = environment as NodeJS.ProcessEnv;
  const child = spawn(projectNode, ['--conditions=@attune/source', 'packages/platform/src/cli.ts', 'demo'], {
    cwd: root,
    env: { ...rest, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const origin = `http://localhost:${port}`;
  while (!(await isReady(origin))) {
    if (child.exitCode !== null) throw new Error(`The demo ended with code ${child.exitCode}.`);
    await pause(100);
  }
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { origin, stop };
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/healthz`)).ok;
  } catch {
    return false; // not listening yet
  }
}
