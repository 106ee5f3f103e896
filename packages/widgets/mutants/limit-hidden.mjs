export default {
  name: 'limit-hidden',
  promise: 'who is to wait for more than two seconds is told so',
  file: 'packages/widgets/src/contexts/go-on.ts',
  find: 'longestWait: 2000',
  replace: 'longestWait: 9000',
  test: 'cd packages/widgets && ATTUNE_BROWSERS=chromium node ../../node_modules/@web/test-runner/dist/bin.js --config web-test-runner.config.mjs --files src/contexts/client.test.ts',
};
