export default {
  name: 'expired-hold-kept',
  promise: 'once a hold has run out, somebody else gets the time',
  file: 'packages/platform/src/modules/bookings/create-hold.ts',
  find: '  await expireHolds(tx, wanted.therapistId, now);\n',
  replace: '  await expireHolds(tx, wanted.therapistId, new Date(0 * now.getTime()));\n',
  test: "node --conditions=@attune/source --test --test-name-pattern='once a hold has run out' packages/platform/test/holds.test.ts",
};
