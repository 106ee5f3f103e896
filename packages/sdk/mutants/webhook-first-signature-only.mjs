export default {
  name: 'webhook-first-signature-only',
  promise: 'while a secret is replaced, any signature may be the right one',
  file: 'packages/sdk/src/webhooks/signature.ts',
  find: 'keys.flatMap((key) => signatures.map(',
  replace: 'keys.flatMap((key) => signatures.slice(0, 1).map(',
  test: "node --conditions=@attune/source --test --test-name-pattern='among several' packages/sdk/test/webhooks/verify.test.ts",
};
