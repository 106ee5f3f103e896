export default {
  name: 'import-touches-unchanged',
  promise: 'the same file again changes no row',
  file: 'packages/platform/src/modules/practices/import/upsert.ts',
  find: 'where ${differs} and (${changeable})',
  replace: 'where (${differs} or true) and (${changeable})',
  test: "node --conditions=@attune/source --test --test-name-pattern='changes no row' packages/platform/test/import.test.ts",
};
