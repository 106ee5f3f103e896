export default {
  name: 'webhook-time-parsed-leniently',
  promise: 'a time is written in one way, so that what is read is what was signed',
  file: 'packages/sdk/src/webhooks/timestamp.ts',
  find: '!wholeSeconds.test(timestamp)',
  replace: 'Number.isNaN(parseInt(timestamp, 10))',
  test: "node --conditions=@attune/source --test --test-name-pattern='whole seconds' packages/sdk/test/webhooks/verify.test.ts",
};
