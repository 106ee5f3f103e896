export default {
  name: 'review-twice',
  promise: 'a session is reviewed once',
  file: 'packages/platform/migrations/0008_reviews.sql',
  find: 'unique (practice_id, booking_id),',
  replace: 'unique (practice_id, booking_id, id),',
  test: "node --conditions=@attune/source --test --test-name-pattern='reviewed once' packages/platform/test/reviews.test.ts",
};
