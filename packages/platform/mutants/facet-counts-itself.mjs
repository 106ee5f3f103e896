export default {
  name: 'facet-counts-itself',
  promise: 'the counts of a filter ignore its own selection',
  file: 'packages/platform/src/modules/directory/list-therapist-facets.ts',
  find: 'facetFields.filter((field) => field !== own)',
  replace: 'facetFields.filter((field) => field !== null || field === own)',
  test: "node --conditions=@attune/source --test --test-name-pattern='ignore its own selection' packages/platform/test/directory-facets.test.ts",
};
