export default {
  name: 'new-key-per-attempt',
  promise: 'however often it is sent, a booking happens once',
  file: 'packages/sdk/src/operations/bookings.ts',
  find: "http.POST('/bookings', { ...init, params, body })",
  replace: "http.POST('/bookings', { ...init, params: { header: keyed(options) ?? params }, body })",
  test: "node --conditions=@attune/source --test --test-name-pattern='under the same key' packages/sdk/src/transport.test.ts",
};
