export default {
  name: 'dots-lead-elsewhere',
  promise: 'what stands in the place of an id leads to no other operation',
  file: 'packages/sdk/src/http.ts',
  find: ".replace(/^\\.{0,2}$/, '%25$&')",
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='an id of dots' packages/sdk/src/client.test.ts",
};
