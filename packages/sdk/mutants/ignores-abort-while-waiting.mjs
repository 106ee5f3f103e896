export default {
  name: 'ignores-abort-while-waiting',
  promise: 'who leaves is let go at once, also between two attempts',
  file: 'packages/sdk/src/retry.ts',
  find: 'await clock.sleep(wait, abort);',
  replace: 'await clock.sleep(wait);',
  test: "node --conditions=@attune/source --test --test-name-pattern='waits for its next' packages/sdk/src/transport.test.ts",
};
