export default {
  name: 'review-sent-twice',
  promise: 'a double click sends one review',
  file: 'packages/widgets/src/elements/review-form/writing.ts',
  find: 'sequel.isBusy || ',
  replace: '',
  test: "cd packages/widgets && ATTUNE_BROWSERS=chromium node ../../node_modules/@web/test-runner/dist/bin.js --config web-test-runner.config.mjs --files 'src/elements/review-form/review-form.test.ts'",
};
