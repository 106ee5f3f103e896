export default {
  name: 'address-before-confirmed',
  promise: 'where to go and where to join is told once a booking is confirmed',
  file: 'packages/platform/src/modules/messaging/letters/booking-facts.ts',
  find: "  return status === 'confirmed' || status === 'completed';",
  replace: "  return status !== 'held';",
  test: "node --conditions=@attune/source --test --test-name-pattern='stands in mail about what is confirmed|is told once it is confirmed' packages/platform/test/booking-calendars.test.ts",
};
