export default {
  name: 'old-link-alive',
  promise: 'a booking that is moved has a new link, and the old one finds nothing any more',
  file: 'packages/platform/src/modules/bookings/reschedule-booking.ts',
  find: '      await raiseGeneration(tx, caller.practiceId, managePurpose, bookingId);\n',
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='the old one finds nothing' packages/platform/test/rescheduling.test.ts",
};
