export default {
  name: 'key-quotes-kept',
  promise: 'a key in quotes and the same one without are one key',
  file: 'packages/platform/src/http/idempotency-key.ts',
  find: 'unescaped(text)',
  replace: 'text',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/idempotency-key.test.ts',
};
