export default {
  name: 'facet-estimate-unmarked',
  promise: 'counts beyond ten thousand are marked as estimates',
  file: 'packages/platform/migrations/0027_directory_counts.sql',
  find: 'count(*) > exact as more,',
  replace: 'false as more,',
  test: "node --conditions=@attune/source --test --test-name-pattern='of more are estimates' packages/platform/test/directory-large.test.ts",
};
