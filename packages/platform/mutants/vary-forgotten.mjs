export default {
  name: 'vary-forgotten',
  promise: 'every answer says that it depends on the origin',
  file: 'packages/platform/src/http/router.ts',
  find: "const headers: Headers = { vary: 'Origin', 'x-content-type-options': 'nosniff' };",
  replace: "const headers: Headers = { 'x-content-type-options': 'nosniff' };",
  test: "node --conditions=@attune/source --test --test-name-pattern='^getPractice ' packages/platform/test/caller-matrix/caller-matrix.test.ts",
};
