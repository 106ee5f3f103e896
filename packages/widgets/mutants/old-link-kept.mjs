export default {
  name: 'old-link-kept',
  promise: 'after its time was changed, an appointment is managed by its new link',
  file: 'packages/widgets/src/elements/booking-manager/changing.ts',
  find: 'host.link = moved.manage;',
  replace: '',
  test: "cd packages/widgets && ATTUNE_BROWSERS=chromium node ../../node_modules/@web/test-runner/dist/bin.js --config web-test-runner.config.mjs --files 'src/elements/booking-manager/booking-manager.test.ts'",
};
