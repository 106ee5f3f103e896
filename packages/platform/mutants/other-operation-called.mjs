export default {
  name: 'other-operation-called',
  promise: 'a method calls the operation that it is named for',
  file: 'packages/sdk/src/resources/bookings.ts',
  find: 'markNoShow: bind(markNoShow),',
  replace: 'markNoShow: bind(completeBooking),',
  test: "node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='markNoShow' packages/platform/test/examples-round-trip/examples-round-trip.test.ts",
};
