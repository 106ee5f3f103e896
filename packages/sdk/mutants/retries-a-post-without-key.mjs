export default {
  name: 'retries-a-post-without-key',
  promise: 'a change that may have been done is not sent again',
  file: 'packages/sdk/src/retry.ts',
  find: "return sent?.method === 'GET' || new Headers(sent?.headers).has('Idempotency-Key');",
  replace: 'return !!sent;',
  test: "node --conditions=@attune/source --test --test-name-pattern='without a key is sent once' packages/sdk/src/transport.test.ts",
};
