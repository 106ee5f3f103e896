export default {
  name: 'bad-session-is-visitor',
  promise: 'where a session may be, one that is not valid is refused and not overlooked',
  file: 'packages/platform/src/http/authenticate.ts',
  find: "!(takesVisitor && credentials.session === 'absent')",
  replace: '!(takesVisitor && !isFound(credentials.session))',
  test: "node --conditions=@attune/source --test --test-name-pattern='is refused' packages/platform/test/http/optional-session.test.ts",
};
