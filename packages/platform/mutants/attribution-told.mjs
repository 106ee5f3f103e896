export default {
  name: 'attribution-told',
  promise: 'where a client came from is kept, for the practice alone',
  file: 'packages/platform/migrations/0028_attribution.sql',
  find: "case when current_user = 'attune_practice' then booking.attribution end as attribution",
  replace: 'booking.attribution',
  test: "node --conditions=@attune/source --test --test-name-pattern='where a client came from is kept' packages/platform/test/bookings.test.ts",
};
