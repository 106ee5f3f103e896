export default {
  name: 'removed-review-revived',
  promise: 'what a practice took down is not put back by its author',
  file: 'packages/platform/migrations/0014_reviews.sql',
  find: `and visibility <> 'removed'
         and review_editable_until`,
  replace: 'and review_editable_until',
  test: "node --conditions=@attune/source --test --test-name-pattern='taken down is not put back' packages/platform/test/reviews.test.ts",
};
