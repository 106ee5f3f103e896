export default {
  name: 'asked-before-consent',
  promise: 'an element whose page asks for consent asks nobody before a click',
  file: 'packages/widgets/src/loading/gate.ts',
  find: "if (host.matches('[consent=click], [consent=click] *'))",
  replace: "if (host.matches('[consent=never]'))",
  test: 'cd packages/widgets && ATTUNE_BROWSERS=chromium node ../../node_modules/@web/test-runner/dist/bin.js --config web-test-runner.config.mjs --files src/loading/consent.test.ts',
};
