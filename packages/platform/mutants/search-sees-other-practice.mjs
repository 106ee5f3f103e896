export default {
  name: 'search-sees-other-practice',
  promise: 'words are looked for in one practice alone',
  file: 'packages/platform/migrations/0025_directory_search.sql',
  find: '       where practice_id = current_practice()\n         and (search_text like plain[1]',
  replace: '       where (search_text like plain[1]',
  test: "node --conditions=@attune/source --test --test-name-pattern='words are looked for in one practice alone' packages/platform/test/directory-large.test.ts",
};
