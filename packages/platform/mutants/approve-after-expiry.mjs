export default {
  name: 'approve-after-expiry',
  promise: 'once the time to answer a booking is over, no yes comes any more',
  file: 'packages/platform/src/modules/bookings/refuse-unanswerable.ts',
  find: 'if (due_at !== null && due_at <= now)',
  replace: 'if (due_at !== null && due_at < new Date(0 * now.getTime()))',
  test: "node --conditions=@attune/source --test --test-name-pattern='no yes comes after' packages/platform/test/approval.test.ts",
};
