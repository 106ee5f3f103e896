export default {
  name: 'expired-hold-kept',
  promise: 'once a hold has run out, somebody else gets the time',
  file: 'packages/platform/src/modules/bookings/keep-time.ts',
  find: '  await expireHolds(tx, therapistId, now);\n',
  replace: '  await expireHolds(tx, therapistId, new Date(0 * now.getTime()));\n',
  test: "node --conditions=@attune/source --test --test-name-pattern='once a hold has run out' packages/platform/test/holds.test.ts",
};
