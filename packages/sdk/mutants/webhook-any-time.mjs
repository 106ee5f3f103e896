export default {
  name: 'webhook-any-time',
  promise: 'what was once sent cannot be sent again later by somebody else',
  file: 'packages/sdk/src/webhooks/timestamp.ts',
  find: 'if (age > toleranceSeconds)',
  replace: 'if (age > Infinity)',
  test: "node --conditions=@attune/source --test --test-name-pattern='five minutes either way' packages/sdk/test/webhooks/verify.test.ts",
};
