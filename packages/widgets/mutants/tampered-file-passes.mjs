export default {
  name: 'tampered-file-passes',
  promise: 'where a page has every file checked, a file that is not what was published stops its element',
  file: 'packages/widgets/src/loading/check.ts',
  find: "rel: 'modulepreload', crossOrigin: '', integrity, href",
  replace: "rel: 'modulepreload', crossOrigin: '', href",
  test: "cd packages/widgets && ATTUNE_BROWSERS=chromium node ../../node_modules/@web/test-runner/dist/bin.js --config web-test-runner.config.mjs --files 'src/loading/checked.test.ts'",
};
