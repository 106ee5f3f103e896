import { randomUUID } from 'node:crypto';
import { after } from 'node:test';
import pg from 'pg';
import { connect } from '../../src/database/connect.ts';
import type { TestDatabase } from './databases.ts';
import { startServer, type PostgresqlEngine } from './postgresql-server.ts';

/** A database cloned from the migrated template of the server that this run started, or that this file starts. */
export const openOnPostgresql = async (engine: PostgresqlEngine): Promise<TestDatabase> => {
  const server = await serverFor(engine);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administrate(server, `create database ${name} template attune_template`);
  const owner = await connect({ databaseUrl: at(server, name), dataDirectory: null });
  const app = await connect({ databaseUrl: at(server, name, 'attune_app'), dataDirectory: null });
  return {
    engine,
    app,
    owner,
    close: async () => {
      await app.close();
      await owner.close();
      await administrate(server, `drop database ${name} with (force)`);
    },
  };
};

/** A database in which nothing was migrated yet, and how to drop it. */
export const emptyDatabase = async (engine: PostgresqlEngine): Promise<{ url: string; drop: () => Promise<void> }> => {
  const server = await serverFor(engine);
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await administrate(server, `create database ${name}`);
  return { url: at(server, name), drop: () => administrate(server, `drop database ${name} with (force)`) };
};

let started: Promise<string> | undefined;

// test/global-setup.ts starts one for all files; a file that is run alone starts its own
const serverFor = (engine: PostgresqlEngine): Promise<string> => {
  const shared = process.env[`ATTUNE_TEST_SERVER_${engine.toUpperCase()}`];
  if (shared !== undefined) return Promise.resolve(shared);
  started ??= startServer(engine).then(({ url, stop }) => {
    after(stop);
    return url;
  });
  return started;
};

const at = (server: string, database: string, user?: string): string => {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  return url.href;
};

const administrate = async (server: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};
