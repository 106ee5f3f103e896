export default {
  name: 'reason-left-behind',
  promise: 'what a caller says reaches the platform',
  file: 'packages/sdk/src/operations/booking-changes.ts',
  find: "http.POST('/bookings/{bookingId}/cancel', { ...init, params, body })",
  replace: "http.POST('/bookings/{bookingId}/cancel', { ...init, params, body: {} })",
  test: "node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='cancelBooking' packages/platform/test/examples-round-trip/examples-round-trip.test.ts",
};
