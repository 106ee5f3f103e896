export default {
  name: 'constraint-missing',
  promise: 'the database itself refuses an overlap, whatever the code above it does',
  file: 'packages/platform/migrations/0018_booking_life.sql',
  find: "where (status in ('held', 'pending_payment', 'pending_approval', 'confirmed') and not overlaps_allowed)",
  replace: "where (status = 'never')",
  test: "node --conditions=@attune/source --test --test-name-pattern='the database itself refuses' packages/platform/test/booking-rules.test.ts",
};
