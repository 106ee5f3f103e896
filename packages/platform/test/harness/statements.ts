import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Connection } from '../../src/database/connect.ts';
import { serverLog } from './postgresql-server.ts';

/** What the database was told to do, while it was listened to. */
export interface Statements {
  /** Everything that it wrote into its log, statements with their parameters. */
  read(): Promise<string>;
  stop(): Promise<void>;
}

/** Has every statement written down: by PostgreSQL in its own log, for PGlite, which keeps none, on the way to it. */
export const listenToStatements = (owner: Connection, app: Connection): Promise<Statements> =>
  app.engine === 'pglite' ? listenToPglite(app.pglite) : listenToServer(owner);

const listenToServer = async (owner: Connection): Promise<Statements> => {
  const administrate = (statement: string): Promise<unknown> => owner.session((session) => session.query(statement));
  await administrate(`alter system set log_statement = 'all'`);
  await administrate('select pg_reload_conf()');
  const file = await logOf(owner);
  return {
    read: () => readFile(file, 'utf8'),
    stop: async () => {
      await administrate('alter system reset log_statement');
      await administrate('select pg_reload_conf()');
    },
  };
};

const logOf = (owner: Connection): Promise<string> =>
  owner.session(async (session) => {
    const [row] = await session.query<{ data_directory: string }>('show data_directory');
    return join(dirname(row?.data_directory ?? ''), serverLog);
  });

type Pglite = Extract<Connection, { engine: 'pglite' }>['pglite'];

/** All that reaches PGlite goes through one door, in the words of PostgreSQL's protocol. */
const listenToPglite = (pglite: Pglite): Promise<Statements> => {
  const heard: string[] = [];
  const door = pglite.execProtocolRawSync.bind(pglite);
  const listening: typeof door = (message) => {
    heard.push(Buffer.from(message).toString('latin1'));
    return door(message);
  };
  Object.assign(pglite, { execProtocolRawSync: listening });
  return Promise.resolve({
    read: () => Promise.resolve(heard.join('\n')),
    stop: () => Promise.resolve(void Object.assign(pglite, { execProtocolRawSync: door })),
  });
};
