export default {
  name: 'body-decides',
  promise: 'an error answer with an empty body is still an error',
  file: 'packages/sdk/src/transport.ts',
  find: 'if (!response.ok) throw',
  replace: "if (!response.ok && response.headers.get('Content-Type')?.includes('json')) throw",
  test: "node --conditions=@attune/source --test --test-name-pattern='still an error' packages/sdk/src/errors.test.ts",
};
