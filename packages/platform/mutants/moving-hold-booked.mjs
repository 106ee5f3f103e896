export default {
  name: 'moving-hold-booked',
  promise: 'what is held to move a booking, and may overlap it, is never booked as another',
  file: 'packages/platform/migrations/0018_booking_life.sql',
  find: "check (replaces_booking_id is null or status in ('held', 'expired', 'cancelled')),",
  replace: 'check (true),',
  test: "node --conditions=@attune/source --test --test-name-pattern='held to move a booking cannot be booked' packages/platform/test/rescheduling.test.ts",
};
