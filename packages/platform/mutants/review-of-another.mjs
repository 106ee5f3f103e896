export default {
  name: 'review-of-another',
  promise: 'a link writes the review of its own booking and no other',
  file: 'packages/platform/migrations/0014_reviews.sql',
  find: `with check (practice_id = current_practice() and booking_id = (select linked_booking()) and visibility <> 'removed'
              and`,
  replace: `with check (practice_id = current_practice() and visibility <> 'removed'
              and`,
  test: "node --conditions=@attune/source --test --test-name-pattern='a link writes the review of its own booking' packages/platform/test/reviews.test.ts",
};
