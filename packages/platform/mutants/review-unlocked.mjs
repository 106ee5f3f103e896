export default {
  name: 'review-unlocked',
  promise: 'of two who saw the same review, only one may change it',
  file: 'packages/platform/src/modules/reviews/update-review.ts',
  find: '.forUpdate()',
  replace: '',
  test: 'ATTUNE_TEST_ENGINE=pg18 node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts packages/platform/test/http/if-match.test.ts',
};
