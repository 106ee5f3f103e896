export default {
  name: 'message-zone-of-practice',
  promise: 'a client elsewhere reads the times of an online session in their own zone',
  file: 'packages/platform/migrations/0017_booking_messages.sql',
  find: "('client', booking.contact ->> 'email', coalesce(booking.contact ->> 'timeZone', practice.time_zone), true)",
  replace: "('client', booking.contact ->> 'email', practice.time_zone, true)",
  test: "node --conditions=@attune/source --test --test-name-pattern='online sessions in their own zone' packages/platform/test/booking-calendars.test.ts",
};
