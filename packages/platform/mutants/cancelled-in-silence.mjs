export default {
  name: 'cancelled-in-silence',
  promise: 'no cancellation is committed without the message to its client',
  file: 'packages/platform/migrations/0017_booking_messages.sql',
  find: "    else status in ('pending_payment', 'pending_approval', 'confirmed', 'declined', 'cancelled', 'expired')",
  replace: "    else status in ('pending_payment', 'pending_approval', 'confirmed', 'declined', 'expired')",
  test: "node --conditions=@attune/source --test --test-name-pattern='nobody is told of cannot be committed' packages/platform/test/booking-calendars.test.ts",
};
