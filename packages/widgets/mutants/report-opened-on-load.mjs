export default {
  name: 'report-opened-on-load',
  promise: 'the link of a report card is opened by a click, and not by loading its page',
  file: 'packages/widgets/src/hosted/report-card.ts',
  find: "ask(token !== '');",
  replace: 'void open();',
  test: "cd packages/widgets && ATTUNE_BROWSERS=chromium node ../../node_modules/@web/test-runner/dist/bin.js --config web-test-runner.config.mjs --files 'src/hosted/report-card.test.ts'",
};
