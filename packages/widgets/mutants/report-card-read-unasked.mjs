export default {
  name: 'report-card-read-unasked',
  promise: 'a report card counts as read on a person’s click, not when a page loads',
  file: 'packages/widgets/src/controllers/link-controller.ts',
  find: ' && mayOpen()',
  replace: '',
  test: "cd packages/widgets && ATTUNE_BROWSERS=chromium node ../../node_modules/@web/test-runner/dist/bin.js --config web-test-runner.config.mjs --files 'src/elements/report-card/report-card.test.ts'",
};
