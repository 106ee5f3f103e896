export default {
  name: 'follows-foreign-link',
  promise: 'a list is never asked for at another origin',
  file: 'packages/sdk/src/next-page.ts',
  find: 'placeOf(new URL(next, asked)) === placeOf(new URL(asked))',
  replace: 'placeOf(new URL(next, asked)) !== ""',
  test: "node --conditions=@attune/source --test --test-name-pattern='is not followed to another' packages/sdk/src/pages.test.ts",
};
