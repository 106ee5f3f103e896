export default {
  name: 'webhook-unverified',
  promise: 'what nobody signed is taken from nobody',
  file: 'packages/sdk/src/webhooks/verify.ts',
  find: 'if (!isOurs)',
  replace: 'if (!isOurs && !body.length)',
  test: "node --conditions=@attune/source --test --test-name-pattern='found out' packages/sdk/test/webhooks/verify.test.ts",
};
