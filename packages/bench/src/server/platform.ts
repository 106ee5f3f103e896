import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@attune/tooling/free-port';
import { environment, projectNode, root } from '@attune/tooling/run';

export interface Platform extends AsyncDisposable {
  readonly origin: string;
  readonly pid: number;
}

/** The platform in a process of its own: `demo` on embedded PGlite in memory, or `serve` on this database. */
export async function startPlatform(command: 'demo' | 'serve', databaseUrl?: string): Promise<Platform> {
  const port = await freePort(); // on one that is taken, somebody else's platform would be measured
  const { DATABASE_URL: _database, ATTUNE_DATA: _data, ...rest } = environment as NodeJS.ProcessEnv;
  const child = spawn(projectNode, ['--conditions=@attune/source', 'packages/platform/src/cli.ts', command], {
    cwd: root,
    env: { ...rest, PORT: String(port), ATTUNE_LOG: 'warn', ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const origin = `http://localhost:${port}`;
  await ready(origin, child, said);
  return { origin, pid: child.pid ?? 0, [Symbol.asyncDispose]: () => stop(child) };
}

async function ready(origin: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  while (!(await isReady(origin))) {
    if (child.exitCode !== null) throw new Error(`The platform ended with code ${child.exitCode}: ${said.join('')}`);
    await pause(100);
  }
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/healthz`)).ok;
  } catch {
    return false; // not listening yet
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
