import { startServer, type PostgresqlServer } from './harness/postgresql-server.ts';

// node --test --test-global-setup=test/global-setup.ts: one server for all test files of a run
let server: PostgresqlServer | undefined;

export const globalSetup = async (): Promise<void> => {
  const engine = process.env['ATTUNE_TEST_ENGINE'];
  if (engine !== 'pg15' && engine !== 'pg18') return;
  server = await startServer(engine);
  process.env[`ATTUNE_TEST_SERVER_${engine.toUpperCase()}`] = server.url;
};

export const globalTeardown = async (): Promise<void> => {
  await server?.stop();
};
