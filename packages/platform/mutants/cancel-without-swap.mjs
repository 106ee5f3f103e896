export default {
  name: 'cancel-without-swap',
  promise: 'of many who cancel one booking at once everybody hears that it is, and it is told once',
  file: 'packages/platform/src/modules/bookings/lock-booking.ts',
  find: '    const now = await lockTherapist(tx, therapist_id);\n    const booking = await findBooking(tx, id);\n',
  replace: '    const booking = await findBooking(tx, id);\n    const now = await lockTherapist(tx, therapist_id);\n',
  test: "ATTUNE_TEST_ENGINE=pg18 node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='of twenty who cancel' packages/platform/test/booking-life-race.test.ts",
};
