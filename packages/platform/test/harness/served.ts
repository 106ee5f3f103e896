import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A platform that runs in a process of its own. */
export interface Served {
  readonly url: string;
  /** Asks it to end, as a machine that is shut down would. */
  stop(): Promise<void>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** Serves this database from a process of its own, on a free port or on one that is given. */
export const serve = async (databaseUrl: string, port?: number): Promise<Served> => {
  const at = port ?? (await freePort());
  const child = start('serve-alone.ts', {
    DATABASE_URL: databaseUrl,
    PORT: String(at),
    ATTUNE_LINK_KEYS: `test:${'00'.repeat(32)}`,
  });
  const { url } = await said<{ url: string }>(child);
  return { url, stop: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL') };
};

/** Runs a module of this folder in a process of its own, hands it its task, and answers what it came to. */
export const inProcess = async <Result>(module: string, task: object): Promise<Result> => {
  const child = start(module, {});
  child.send(task);
  const result = await said<Result>(child);
  await end(child, 'SIGTERM');
  return result;
};

export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

const start = (module: string, env: Readonly<Record<string, string>>): ChildProcess =>
  fork(fileURLToPath(new URL(module, import.meta.url)), {
    execArgv: ['--conditions=@attune/source'],
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

/** The first thing a process says; it fails when the process ends without a word. */
const said = async <Message>(child: ChildProcess): Promise<Message> => {
  const word = once(child, 'message').then(([message]) => message as Message);
  const gone = once(child, 'exit').then(([code]) => Promise.reject(new Error(`it ended with ${String(code)}`)));
  return Promise.race([word, gone]);
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
};
