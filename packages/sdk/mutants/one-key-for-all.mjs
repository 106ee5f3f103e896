export default {
  name: 'one-key-for-all',
  promise: 'each booking names its own intent',
  file: 'packages/sdk/src/idempotency-key.ts',
  find: 'return randomUUID?.call(crypto) ??',
  replace: "return randomUUID ? 'attune' :",
  test: "node --conditions=@attune/source --test --test-name-pattern='each call names its intent' packages/sdk/src/client.test.ts",
};
