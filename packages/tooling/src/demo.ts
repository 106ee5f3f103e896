import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { environment, projectNode } from '../lib/run.mjs';
import { freePort } from './free-port.ts';

/** The demo as a newcomer starts it, on a free port and with an empty database of its own. */
export interface Demo {
  readonly origin: string;
  stop(): Promise<void>;
}

const patience = 240_000; // a machine that has never built the bundles builds them first

/** Runs what `npm start` runs, and resolves once it is healthy. */
export async function startDemo(): Promise<Demo> {
  const port = await freePort();
  const start = fileURLToPath(new URL('../start.mjs', import.meta.url));
  const {
    DATABASE_URL: _url,
    ATTUNE_DATA: _data,
    ATTUNE_PUBLIC_URL: _public,
    ...env
  } = environment as NodeJS.ProcessEnv;
  const child = spawn(projectNode, [start], { env: { ...env, PORT: `${port}` }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = listen(child);
  const origin = `http://localhost:${port}`;
  await untilHealthy(origin, child, said);
  return { origin, stop: () => stop(child) };
}

function listen(child: ChildProcess): string[] {
  const said: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(String(chunk)));
  child.stderr?.on('data', (chunk: Buffer) => said.push(String(chunk)));
  return said;
}

async function untilHealthy(origin: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined); // refused until it listens
    if (answer?.ok) return;
    await pause(50);
  }
  await stop(child);
  throw new Error(`The demo did not become healthy. It said:\n${said.join('')}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
