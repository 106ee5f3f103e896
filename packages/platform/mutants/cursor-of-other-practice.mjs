export default {
  name: 'cursor-of-other-practice',
  promise: 'a cursor leads nowhere in another practice',
  file: 'packages/platform/src/http/paging.ts',
  find: '[1, id, practiceId, ',
  replace: '[1, id, practiceId.length, ',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/cursors.test.ts',
};
