export default {
  name: 'keeps-late-answers',
  promise: 'an answer that nobody waits for keeps no socket',
  file: 'packages/sdk/src/timed.ts',
  find: 'await response.body?.cancel();',
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='keeps no socket' packages/sdk/src/transport.test.ts",
};
