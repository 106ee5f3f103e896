export default {
  name: 'review-edited-after-48h',
  promise: 'its author changes a review for 48 hours and not a second longer',
  file: 'packages/platform/migrations/0014_reviews.sql',
  find: `
         and review_editable_until(created_at) > app_now())`,
  replace: ')',
  test: "node --conditions=@attune/source --test --test-name-pattern='48 hours' packages/platform/test/reviews.test.ts",
};
