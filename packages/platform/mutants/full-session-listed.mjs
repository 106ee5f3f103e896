export default {
  name: 'full-session-listed',
  promise: 'a session that is full is not offered',
  file: 'packages/platform/src/modules/availability/group-sessions.ts',
  find: ' && session.seatsLeft > 0',
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='that is full is no longer listed' packages/platform/test/group-sessions.test.ts",
};
