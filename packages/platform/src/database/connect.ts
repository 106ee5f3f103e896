import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import type { PGlite } from '@electric-sql/pglite';
import type pg from 'pg';
import { lockDirectory } from './directory-lock.ts';
import { openPglite } from './pglite.ts';
import { openPool } from './postgresql.ts';
import type { Database } from './schema.ts';

/** One borrowed connection outside any role: for migrations and for the tools that look at the catalogue. */
export interface Session {
  /** Runs one statement with parameters. */
  query<Row>(statement: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Runs several statements without parameters. */
  script(statements: string): Promise<void>;
}

interface Shared {
  readonly db: Kysely<Database>;
  /** Borrows a connection for `work`. Inside it neither `db` nor another session may be awaited: PGlite has only one. */
  session<T>(work: (session: Session) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** An open database: embedded PGlite, or PostgreSQL through a pool. */
export type Connection =
  | (Shared & { readonly engine: 'pglite'; readonly pglite: PGlite })
  | (Shared & {
      readonly engine: 'postgresql';
      readonly pool: pg.Pool;
      /** A few connections that are a worker's throughout, for the queue of jobs. Whoever opens them ends them. */
      openWorkerPool(): pg.Pool;
    });

/** Where the data is: a PostgreSQL address, a directory for PGlite, or (both null) memory. */
export interface DatabaseConfig {
  readonly databaseUrl: string | null;
  readonly dataDirectory: string | null;
}

/**
 * Opens the database that the configuration names.
 * @throws {DirectoryInUse} when another process has the data directory open
 */
export const connect = async (config: DatabaseConfig): Promise<Connection> => {
  if (config.databaseUrl !== null) return onPostgresql(config.databaseUrl);
  const release = config.dataDirectory === null ? undefined : lockDirectory(config.dataDirectory);
  return onPglite(await openPglite(config.dataDirectory), release);
};

/** Wraps a PGlite that is open already, as a test has it from a snapshot. */
export const onPglite = (pglite: PGlite, release: () => void = () => undefined): Connection => {
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) });
  return {
    engine: 'pglite',
    pglite,
    db,
    // Kysely hands its one connection to one borrower at a time: holding it keeps every transaction out
    session: (work) => db.connection().execute(() => work(sessionOf(pglite))),
    close: async () => {
      if (!pglite.closed) await pglite.close();
      release();
    },
  };
};

const sessionOf = (pglite: PGlite): Session => ({
  query: async <Row>(statement: string, parameters: readonly unknown[] = []) =>
    (await pglite.query<Row>(statement, [...parameters])).rows,
  script: async (statements) => {
    await pglite.exec(statements);
  },
});

const onPostgresql = (url: string): Connection => {
  const pool = openPool(url);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return {
    engine: 'postgresql',
    pool,
    openWorkerPool: () => openPool(url, { max: 4, options: '-c role=attune_worker' }),
    db,
    session: async (work) => {
      const client = await pool.connect();
      try {
        return await work({
          query: async <Row>(statement: string, parameters: readonly unknown[] = []) =>
            (await client.query(statement, [...parameters])).rows as Row[],
          script: async (statements) => {
            await client.query(statements);
          },
        });
      } finally {
        client.release();
      }
    },
    close: async () => {
      await db.destroy();
      if (!pool.ended) await pool.end(); // Kysely ends only a pool that it has used
    },
  };
};
