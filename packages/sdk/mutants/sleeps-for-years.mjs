export default {
  name: 'sleeps-for-years',
  promise: 'a platform that asks for years of patience is not waited for',
  file: 'packages/sdk/src/retry.ts',
  find: 'wait > longestWait || ',
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='of many years' packages/sdk/src/wait-before.test.ts",
};
