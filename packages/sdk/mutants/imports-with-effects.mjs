export default {
  name: 'imports-with-effects',
  promise: 'an import that is not used leaves not a byte in a bundle',
  file: 'packages/sdk/package.json',
  find: '"sideEffects": false',
  replace: '"sideEffects": true',
  test: "node --conditions=@attune/source --test --test-name-pattern='not a byte' packages/sdk/test/consumers/consumers.test.ts",
};
