export default {
  name: 'catalogue-force-missing',
  promise: 'row-level security holds for the owner of a table, too',
  file: 'packages/platform/migrations/0003_clients.sql',
  find: 'alter table client  force  row level security;\n',
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='is forced' packages/platform/test/catalogue/catalogue.test.ts",
};
