export default {
  name: 'reach-row-security-off',
  promise: 'row-level security is on, on every table',
  file: 'packages/platform/migrations/0003_clients.sql',
  find: 'alter table consent enable row level security;\n',
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='^consent ' packages/platform/test/matrix/database-cells.test.ts",
};
