export default {
  name: 'seats-uncounted',
  promise: 'the database itself refuses one seat more than a session has',
  file: 'packages/platform/migrations/0016_group_sessions.sql',
  find: 'and takes_seat(status)) > session.capacity then',
  replace: 'and takes_seat(status)) > 10000 then',
  test: "node --conditions=@attune/source --test --test-name-pattern='refuses one seat more' packages/platform/test/group-sessions.test.ts",
};
