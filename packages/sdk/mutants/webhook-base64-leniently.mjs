export default {
  name: 'webhook-base64-leniently',
  promise: 'a signature is written in one way',
  file: 'packages/sdk/src/webhooks/signature.ts',
  find: 'sha256.test(value)',
  replace: '/^[\\w+/=]+$/.test(value)',
  test: "node --conditions=@attune/source --test --test-name-pattern='written in one way' packages/sdk/test/webhooks/verify.test.ts",
};
