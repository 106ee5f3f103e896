export default {
  name: 'webhook-body-written-again',
  promise: 'a signature is over the body as it was sent',
  file: 'packages/sdk/src/webhooks/verify.ts',
  find: "if (typeof body === 'string') return new TextEncoder().encode(body);",
  replace: "if (typeof body === 'string') return new TextEncoder().encode(JSON.stringify(JSON.parse(body)));",
  test: "node --conditions=@attune/source --test --test-name-pattern='as it came, not as' packages/sdk/test/webhooks/verify.test.ts",
};
