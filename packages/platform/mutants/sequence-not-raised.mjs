export default {
  name: 'sequence-not-raised',
  promise: 'calendars follow a booking that moves and ends: its sequence rises',
  file: 'packages/platform/migrations/0017_booking_messages.sql',
  find: '  new.sequence := old.sequence + 1;',
  replace: '  new.sequence := old.sequence;',
  test: "node --conditions=@attune/source --test --test-name-pattern='one appointment is one entry' packages/platform/test/booking-calendars.test.ts",
};
