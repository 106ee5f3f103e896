export default {
  name: 'frame-believes-anybody',
  promise: 'a frame takes its height from its own page only',
  file: 'packages/widgets/src/controllers/frame-controller.ts',
  find: '|| origin !== this.#origin()',
  replace: '',
  test: "cd packages/widgets && ATTUNE_BROWSERS=chromium node ../../node_modules/@web/test-runner/dist/bin.js --config web-test-runner.config.mjs --files 'src/controllers/frame-controller.test.ts'",
};
