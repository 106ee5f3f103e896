export default {
  name: 'redirect-followed',
  promise: 'a change that is told to go elsewhere is not done by reading what is there',
  file: 'packages/sdk/src/create-client.ts',
  find: "    init.redirect = 'manual';",
  replace: "    init.redirect = 'follow';",
  test: "node --conditions=@attune/source --test --test-name-pattern='told to go elsewhere' packages/sdk/src/transport.test.ts",
};
