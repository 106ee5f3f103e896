export default {
  name: 'weak-tag-accepted',
  promise: 'a weak tag never lets anybody write over what is there',
  file: 'packages/platform/src/http/entity-tag.ts',
  find: '!tags.includes(tagOf(await read()))',
  replace: '!tags.join().includes(tagOf(await read()))',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/if-match.test.ts',
};
