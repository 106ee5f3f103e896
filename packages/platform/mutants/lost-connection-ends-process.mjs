export default {
  name: 'lost-connection-ends-process',
  promise: 'an API whose PostgreSQL is killed serves on',
  file: 'packages/platform/src/database/postgresql.ts',
  find: "  pool.on('connect', (client) => client.on('error', () => undefined));\n",
  replace: '',
  test: "ATTUNE_TEST_ENGINE=pg15 node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='PostgreSQL is killed' packages/platform/test/kills.test.ts",
};
