export default {
  name: 'no-jitter',
  promise: 'who failed together does not come back together',
  file: 'packages/sdk/src/wait-before.ts',
  find: 'random() * Math.min(',
  replace: 'Math.min(',
  test: "node --conditions=@attune/source --test --test-name-pattern='waits double' packages/sdk/src/wait-before.test.ts",
};
