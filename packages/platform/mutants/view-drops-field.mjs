export default {
  name: 'view-drops-field',
  promise: 'what the contract shows is what the platform answers',
  file: 'packages/platform/src/modules/directory/list-therapist-facets.ts',
  find: 'estimated: without.estimated,',
  replace: '',
  test: "node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='listTherapistFacets' packages/platform/test/examples-round-trip/examples-round-trip.test.ts",
};
