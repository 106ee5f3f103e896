export default {
  name: 'webhook-from-the-future',
  promise: 'what is signed for later is not taken now',
  file: 'packages/sdk/src/webhooks/timestamp.ts',
  find: 'if (age < -toleranceSeconds)',
  replace: 'if (age < -Infinity)',
  test: "node --conditions=@attune/source --test --test-name-pattern='five minutes either way' packages/sdk/test/webhooks/verify.test.ts",
};
