export default {
  name: 'webhook-id-unsigned',
  promise: 'what is kept to recognise a repetition cannot be changed on the way',
  file: 'packages/sdk/src/webhooks/verify.ts',
  find: 'signedContent(id, timestamp, body)',
  replace: "signedContent('evt_1', timestamp, body)",
  test: "node --conditions=@attune/source --test --test-name-pattern='found out' packages/sdk/test/webhooks/verify.test.ts",
};
