export default {
  name: 'cursor-of-other-filters',
  promise: 'a cursor leads on in the list and by the filters that it was made for',
  file: 'packages/platform/src/http/paging.ts',
  find: 'sorted(query).filter(([name]) => !everyPage.includes(name))',
  replace: '[]',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/cursors.test.ts',
};
