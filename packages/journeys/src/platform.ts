import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';

/** The demo as a newcomer starts it, on a free port and with an empty database of its own. */
export interface Platform {
  readonly origin: string;
  stop(): Promise<void>;
}

/** A mail of the demo's outbox. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly links: readonly string[];
  readonly attachments: readonly { readonly filename: string; readonly content: string }[];
}

/** Runs `npm start` and resolves once it is healthy. */
export async function startPlatform(): Promise<Platform> {
  const port = await freePort();
  const start = fileURLToPath(new URL('../../tooling/start.mjs', import.meta.url));
  const { DATABASE_URL: _url, ATTUNE_DATA: _data, ATTUNE_PUBLIC_URL: _public, ...env } = process.env;
  const child = spawn(process.execPath, [start], {
    env: { ...env, PORT: `${port}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listen(child);
  const origin = `http://localhost:${port}`;
  await untilHealthy(origin, child, said);
  return { origin, stop: () => stop(child) };
}

/** The newest mail to this address in the demo's outbox, as soon as it is there. */
export async function mailTo(address: string, { origin }: Platform): Promise<Mail> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`${origin}/dev/outbox`, { headers: { accept: 'application/json' } });
    const mail = ((await answer.json()) as Mail[]).find(({ to }) => to.includes(address));
    if (mail) return mail;
    await pause(100);
  }
  throw new Error(`No mail to ${address}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function listen(child: ChildProcess): string[] {
  const said: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(String(chunk)));
  child.stderr?.on('data', (chunk: Buffer) => said.push(String(chunk)));
  return said;
}

async function untilHealthy(origin: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  const deadline = Date.now() + 240_000; // a machine that has never built the bundles builds them first
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined); // refused until it listens
    if (answer?.ok) return;
    await pause(50);
  }
  await stop(child);
  throw new Error(`The platform did not become healthy. It said:\n${said.join('')}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
