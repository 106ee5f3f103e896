export default {
  name: 'reach-column-too-many',
  promise: 'who holds a link to their choices reads no more of a client than name and address',
  file: 'packages/platform/migrations/0011_subscriptions.sql',
  find: 'grant select (practice_id, id, first_name, email) on client to attune_link;',
  replace: 'grant select on client to attune_link;',
  test: "node --conditions=@attune/source --test --test-name-pattern='some columns' packages/platform/test/matrix/database-cells.test.ts",
};
