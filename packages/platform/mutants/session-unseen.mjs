export default {
  name: 'session-unseen',
  promise: 'no booking takes the time of a session',
  file: 'packages/platform/migrations/0016_group_sessions.sql',
  find: 'if not new.overlaps_allowed',
  replace: 'if false',
  test: "node --conditions=@attune/source --test --test-name-pattern='refuses anything else beside a session' packages/platform/test/group-sessions.test.ts",
};
