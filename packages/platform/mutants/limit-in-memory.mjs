export default {
  name: 'limit-in-memory',
  promise: 'all nodes count together',
  file: 'packages/platform/src/http/rate-limit.ts',
  find: 'await countCall(tx, limit, hash)',
  replace: '{ left: 1, exceeded: false, secondsToReset: 1 }',
  test: 'node --conditions=@attune/source --test packages/platform/test/rate-limit.test.ts',
};
