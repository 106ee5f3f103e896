export default {
  name: 'reach-policy-dropped',
  promise: 'a practice reaches the rows that are its own',
  file: 'packages/platform/migrations/0006_messaging.sql',
  find: 'create policy message_practice on message for select to attune_practice\n  using (practice_id = current_practice());\n',
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='^message ' packages/platform/test/matrix/database-cells.test.ts",
};
