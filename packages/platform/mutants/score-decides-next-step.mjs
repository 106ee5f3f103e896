export default {
  name: 'score-decides-next-step',
  promise: 'whatever they rate, clients are shown the same next step',
  file: 'packages/platform/src/modules/reviews/review-routing.ts',
  find: "return routing === 'by-rating' && rating <= 3;",
  replace: 'return routing !== undefined && rating <= 3;',
  test: "node --conditions=@attune/source --test --test-name-pattern='byte for byte' packages/platform/test/reviews.test.ts",
};
