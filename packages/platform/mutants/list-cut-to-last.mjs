export default {
  name: 'list-cut-to-last',
  promise: 'whoever asks for several languages is asked for all of them',
  file: 'packages/sdk/src/client-over.ts',
  find: 'search.append(name, String(one))',
  replace: 'search.set(name, String(one))',
  test: "node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='listTherapists' packages/platform/test/examples-round-trip/examples-round-trip.test.ts",
};
