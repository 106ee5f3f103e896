export default {
  name: 'webhook-private-address-allowed',
  promise: `nothing is sent into a private network`,
  file: 'packages/platform/src/providers/webhook-send.ts',
  find: `  rules = publicNetwork,`,
  replace: `  rules = demoNetwork,`,
  test: "node --conditions=@attune/source --test --test-name-pattern='is not sent to' packages/platform/src/providers/webhook-send.test.ts",
};
