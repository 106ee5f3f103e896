export default {
  name: 'goes-in-circles',
  promise: 'a list that never ends is not followed for ever',
  file: 'packages/sdk/src/paging.ts',
  find: 'seen.add(page.nextCursor);',
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='in a circle' packages/sdk/src/pages.test.ts",
};
