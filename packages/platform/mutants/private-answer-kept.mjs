export default {
  name: 'private-answer-kept',
  promise: 'what a secret key reads is kept by nobody',
  file: 'packages/platform/src/http/answer.ts',
  find: "cache !== null && caller.kind === 'visitor'",
  replace: 'cache !== null',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/caching.test.ts',
};
