export default {
  name: 'removed-and-forgotten',
  promise: 'an element that was taken off the page while it waited works when it is put back',
  file: 'packages/widgets/src/controllers/request-controller.ts',
  find: '!this.#host.isConnected || same(',
  replace: 'same(',
  test: "cd packages/widgets && ATTUNE_BROWSERS=chromium node ../../node_modules/@web/test-runner/dist/bin.js --config web-test-runner.config.mjs --files 'src/controllers/request-controller.test.ts'",
};
