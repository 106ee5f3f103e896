export default {
  name: 'broken-body-is-unreadable',
  promise: 'an error answer whose body is broken is still an error of its status',
  file: 'packages/sdk/src/errors.ts',
  find: 'response.json().catch(() => null)',
  replace: 'response.json()',
  test: "node --conditions=@attune/source --test --test-name-pattern='is still an error, by its status' packages/sdk/src/errors.test.ts",
};
