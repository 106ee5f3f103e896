export default {
  name: 'guard-by-instanceof',
  promise: 'a guard knows the errors of another copy of the library',
  file: 'packages/sdk/src/errors.ts',
  find: 'return brand in Object(error);',
  replace: 'return error instanceof AttuneError;',
  test: "node --conditions=@attune/source --test --test-name-pattern='the guards of one know' packages/sdk/src/two-copies.test.ts",
};
