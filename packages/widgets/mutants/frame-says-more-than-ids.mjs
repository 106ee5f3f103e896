export default {
  name: 'frame-says-more-than-ids',
  promise: 'of what happens in a frame the page around hears ids only',
  file: 'packages/widgets/src/controllers/frame-messages.ts',
  find: 'return fields?.every(([, value]) => isIds(value)) ?',
  replace: 'return fields ?',
  test: "cd packages/widgets && ATTUNE_BROWSERS=chromium node ../../node_modules/@web/test-runner/dist/bin.js --config web-test-runner.config.mjs --files 'src/controllers/frame-controller.test.ts'",
};
