export default {
  name: 'empty-body-is-success',
  promise: 'an error answer without a body is an error',
  file: 'packages/sdk/src/transport.ts',
  find: 'if (!response.ok)',
  replace: 'if (!response.ok && (await response.clone().text()))',
  test: "node --conditions=@attune/source --test --test-name-pattern='an empty body is still an error' packages/sdk/src/errors.test.ts",
};
