import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { temporaryKey, type Config } from './config.ts';
import { connect, type Connection } from './database/connect.ts';
import { migrate } from './database/migrate.ts';
import { demoClock } from './demo-clock.ts';
import { fillOutbox } from './demo-outbox.ts';
import { loadDemo, type DemoPractice } from './demo.ts';
import type { Deps } from './deps.ts';
import { pages } from './http/pages.ts';
import { createLog, type Log } from './http/log.ts';
import { Problem } from './http/problem.ts';
import { newRequestId } from './http/request-log.ts';
import { startJobs, type RunningJobs } from './jobs/start-jobs.ts';
import { listOutbox } from './modules/messaging/list-outbox.ts';
import { Links } from './modules/trust/links.ts';
import { guardedFetch } from './providers/calendar-fetch.ts';
import { demoMailer } from './providers/demo-mail.ts';
import { smtpMailer } from './providers/smtp.ts';
import { noMailer } from './providers/no-mail.ts';
import type { Mailer } from './providers/mail.ts';
import { providersOf } from './providers/providers.ts';
import { demoNetwork, guardedSender } from './providers/webhook-send.ts';

/** A platform that listens; in demo mode with what it loaded. */
export interface RunningServer {
  readonly url: string;
  readonly practices: readonly DemoPractice[];
  /** Stops listening, lets requests and jobs finish, closes the database. Takes at most ten seconds. */
  stop(): Promise<void>;
}

type Fetch = (request: Request, bindings: object) => Response | Promise<Response>;

/**
 * Listens, and only then migrates: until the database is ready every address answers 503, so that a balancer waits.
 * @throws {DirectoryInUse} {MigrationRefused} or what the system says of the port
 */
export const startServer = async (config: Config, log: Log = createLog(config.logLevel)): Promise<RunningServer> => {
  const opening = connect(config); // takes the lock on the data directory before anything else
  const door = openDoor(config);
  try {
    await Promise.all([door.listening, opening]);
    return await openHouse(config, await opening, door, log);
  } catch (error) {
    await door.close(0);
    await opening.then((connection) => connection.close()).catch(() => undefined); // it is `error` that says why
    throw error;
  }
};

const openHouse = async (config: Config, connection: Connection, door: Door, log: Log): Promise<RunningServer> => {
  warnOf(config, connection, log);
  for (const migration of await migrate(connection)) log.info('migrated', { migration });
  const practices = config.mode === 'demo' ? await loadDemo(connection.db) : [];
  const links = new Links(config.linkKeys);
  const mailer = mailerOf(config);
  const providers = providersOf(config);
  const fetchCalendar = guardedFetch();
  const webhooks = guardedSender(config.mode === 'demo' ? { rules: demoNetwork } : {});
  const jobs = await startJobs({ connection, mailer, log, config, links, providers, fetchCalendar, webhooks });
  const deps = { db: connection.db, config, log, links, jobs, providers, fetchCalendar, webhooks };
  if (config.mode === 'demo') await startDemo(deps, jobs, practices);
  const demo = { outbox: () => listOutbox(connection.db, deps), clock: demoClock(connection, jobs.sweep) };
  door.answer = createApp(deps, [pages(deps, demo)]).fetch;
  log.info('ready', { url: config.publicUrl, engine: connection.engine });
  return { url: config.publicUrl, practices, stop: () => closeHouse(door, jobs, mailer, connection) };
};

/** Its outbox is not empty when it opens. */
const startDemo = async (
  { db, config }: Deps,
  { sweep }: RunningJobs,
  practices: readonly DemoPractice[],
): Promise<void> => {
  const ids = practices.map(({ id }) => id);
  await fillOutbox(db, ids, new URL(config.publicUrl).hostname);
  await sweep();
};

const closeHouse = async (door: Door, jobs: RunningJobs, mailer: Mailer, connection: Connection): Promise<void> => {
  await door.close(5_000);
  await Promise.race([jobs.stop(), patience(3_000)]);
  mailer.close();
  await Promise.race([connection.close(), patience(1_500)]);
};

/** The listening socket, and who answers behind it for now. */
interface Door {
  answer: Fetch;
  readonly listening: Promise<void>;
  /** Lets requests under way finish for so many milliseconds, then hangs up. */
  close(milliseconds: number): Promise<void>;
}

const openDoor = ({ host, port }: Config): Door => {
  const server = serve({
    fetch: (request, bindings) => door.answer(request, bindings),
    hostname: host,
    port,
    createServer,
  }) as Server;
  const listening = once(server, 'listening').then(() => undefined);
  const door: Door = {
    answer: notReady,
    listening,
    close: async (milliseconds) => {
      const isOpen = await listening.then(
        () => true,
        () => false, // whoever awaits `listening` hears why
      );
      if (!isOpen) return;
      const closed = once(server, 'close');
      server.close();
      const hangUp = setTimeout(() => server.closeAllConnections(), milliseconds);
      await closed;
      clearTimeout(hangUp);
    },
  };
  return door;
};

// which site may read this is not known yet: no key can be looked up
const notReady: Fetch = (request) => {
  const requestId = newRequestId();
  const headers = { 'retry-after': '1', 'x-request-id': requestId };
  return new URL(request.url).pathname === '/healthz'
    ? Response.json({ status: 'starting' }, { status: 503, headers: { ...headers, 'cache-control': 'no-store' } })
    : new Problem('unavailable', { headers }).toResponse(requestId);
};

const mailerOf = ({ mode, smtpUrl }: Config): Mailer => {
  if (mode === 'demo') return demoMailer();
  return smtpUrl === null ? noMailer() : smtpMailer(smtpUrl);
};

const warnOf = ({ mode, smtpUrl, linkKeys }: Config, { engine }: Connection, log: Log): void => {
  if (engine === 'pglite' && mode !== 'demo') log.warn('embedded-pglite-promises-no-durability');
  if (mode === 'serve' && smtpUrl === null) log.warn('no-mail-without-ATTUNE_SMTP_URL');
  if (mode === 'serve' && linkKeys[0]?.id === temporaryKey)
    log.warn('links-end-with-this-process-without-ATTUNE_LINK_KEYS');
};

const patience = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
