export default {
  name: 'webhook-first-secret-only',
  promise: 'while a secret is replaced, both are good',
  file: 'packages/sdk/src/webhooks/verify.ts',
  find: 'secrets.map((secret)',
  replace: 'secrets.slice(0, 1).map((secret)',
  test: "node --conditions=@attune/source --test --test-name-pattern='a secret is replaced' packages/sdk/test/webhooks/verify.test.ts",
};
