export default {
  name: 'retries-a-post-without-key',
  promise: 'a change that may have been done is not sent again',
  file: 'packages/sdk/src/retry.ts',
  find: "return request?.method === 'GET' || !!request?.headers.has('Idempotency-Key');",
  replace: 'return !!request;',
  test: "node --conditions=@attune/source --test --test-name-pattern='without a key is sent once' packages/sdk/src/transport.test.ts",
};
