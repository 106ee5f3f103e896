export default {
  name: 'buffers-not-added',
  promise: 'the buffers of a booking keep the times around it from being offered',
  file: 'packages/platform/migrations/0024_availability.sql',
  find: 'lower(booking.occupied), upper(booking.occupied),',
  replace: 'booking.starts_at, booking.ends_at,',
  test: "node --conditions=@attune/source --test --test-name-pattern='the buffers around it' packages/platform/test/slots.test.ts",
};
