export default {
  name: 'session-idle',
  promise: 'the time of a session is its therapist’s, whether or not anybody comes',
  file: 'packages/platform/migrations/0016_group_sessions.sql',
  find: 'lower(session.occupied), upper(session.occupied), true',
  replace: 'lower(session.occupied), upper(session.occupied), false',
  test: "node --conditions=@attune/source --test --test-name-pattern='has no time for anything else then' packages/platform/test/group-sessions.test.ts",
};
