export default {
  name: 'planted-handler-runs',
  promise: 'what a stranger may write as data-… on a page runs nothing in our elements',
  file: 'packages/widgets/src/loading/openers.ts',
  find: '(open$|on)',
  replace: 'open$',
  test: "cd packages/widgets && ATTUNE_BROWSERS=chromium node ../../node_modules/@web/test-runner/dist/bin.js --config web-test-runner.config.mjs --files 'src/loading/page.test.ts'",
};
