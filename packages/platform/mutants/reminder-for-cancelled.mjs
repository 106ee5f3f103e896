export default {
  name: 'reminder-for-cancelled',
  promise: 'nobody is reminded of what is not confirmed',
  file: 'packages/platform/migrations/0017_booking_messages.sql',
  find: "       and booking.status = 'confirmed'\n       and not booking.is_test\n",
  replace: '       and not booking.is_test\n',
  test: "node --conditions=@attune/source --test --test-name-pattern='nobody is reminded of what was cancelled' packages/platform/test/reminders.test.ts",
};
