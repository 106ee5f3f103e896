export default {
  name: 'reach-grant-too-wide',
  promise: 'a practice’s server reads its messages, and changes none',
  file: 'packages/platform/migrations/0006_messaging.sql',
  find: 'grant select on message to attune_practice;',
  replace:
    'grant select, update on message to attune_practice;\ncreate policy message_practice_change on message for update to attune_practice\n  using (practice_id = current_practice());',
  test: "node --conditions=@attune/source --test --test-name-pattern='^message ' packages/platform/test/matrix/database-cells.test.ts",
};
