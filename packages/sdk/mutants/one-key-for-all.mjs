export default {
  name: 'one-key-for-all',
  promise: 'each booking names its own intent',
  file: 'packages/sdk/src/idempotency-key.ts',
  find: 'return crypto.getRandomValues(new Uint32Array(4))',
  replace: 'return new Uint32Array(4)',
  test: "node --conditions=@attune/source --test --test-name-pattern='each call names its intent' packages/sdk/src/client.test.ts",
};
