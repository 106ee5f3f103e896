export default {
  name: 'own-slot-taken',
  promise: 'who looks for another time for a booking sees its own as free',
  file: 'packages/platform/migrations/0024_availability.sql',
  find: '     and (moved_booking_id is null\n',
  replace: '     and (true or moved_booking_id is null\n',
  test: "node --conditions=@attune/source --test --test-name-pattern='own old time counts as free' packages/platform/test/rescheduling.test.ts",
};
