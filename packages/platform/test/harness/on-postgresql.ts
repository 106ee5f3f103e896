import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { connect } from '../../src/database/connect.ts';
import type { TestDatabase } from './databases.ts';
import type { PostgresqlEngine } from './postgresql-server.ts';

/** A database cloned from the migrated template of the server that test/global-setup.ts started for this run. */
export const openOnPostgresql = async (engine: PostgresqlEngine): Promise<TestDatabase> => {
  const server = serverFor(engine);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administrate(server, `create database ${name} template attune_template`);
  const owner = await connect({ databaseUrl: at(server, name), dataDirectory: null });
  const app = await connect({ databaseUrl: at(server, name, 'attune_app'), dataDirectory: null });
  return {
    engine,
    app,
    owner,
    url: at(server, name),
    close: async () => {
      await app.close();
      await owner.close();
      await administrate(server, `drop database ${name} with (force)`);
    },
  };
};

/** A database in which nothing was migrated yet, and how to drop it. */
export const emptyDatabase = async (engine: PostgresqlEngine): Promise<{ url: string; drop: () => Promise<void> }> => {
  const server = serverFor(engine);
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await administrate(server, `create database ${name}`);
  return { url: at(server, name), drop: () => administrate(server, `drop database ${name} with (force)`) };
};

const serverFor = (engine: PostgresqlEngine): string => {
  const server = process.env[`ATTUNE_TEST_SERVER_${engine.toUpperCase()}`];
  if (server === undefined) {
    throw new Error(`No ${engine} runs: add --test-global-setup=packages/platform/test/global-setup.ts to node --test`);
  }
  return server;
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
