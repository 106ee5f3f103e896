export default {
  name: 'facet-counts-itself',
  promise: 'the counts of a filter ignore its own selection',
  file: 'packages/platform/src/modules/directory/list-therapist-facets.ts',
  find: 'filters: { ...filters, [field]: undefined }',
  replace: 'filters',
  test: "node --conditions=@attune/source --test --test-name-pattern='ignore its own selection' packages/platform/test/directory-facets.test.ts",
};
