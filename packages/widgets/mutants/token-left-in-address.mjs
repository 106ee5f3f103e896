export default {
  name: 'token-left-in-address',
  promise: 'the tokens of a link are taken out of the address at once',
  file: 'packages/widgets/src/hosted/link.ts',
  find: "history.replaceState(token ? null : history.state, '', path + location.search);",
  replace: '',
  test: "cd packages/widgets && ATTUNE_BROWSERS=chromium node ../../node_modules/@web/test-runner/dist/bin.js --config web-test-runner.config.mjs --files 'src/hosted/unsubscribe.test.ts'",
};
