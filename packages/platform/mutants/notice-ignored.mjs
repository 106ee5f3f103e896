export default {
  name: 'notice-ignored',
  promise: 'inside the practice’s notice a client changes nothing by themself',
  file: 'packages/platform/src/modules/bookings/change-rules.ts',
  find: "return until !== null && now > until ? 'notice' : null;",
  replace: 'return until !== null && now > until ? null : null;',
  test: "node --conditions=@attune/source --test --test-name-pattern='inside the practice’s notice a client hears' packages/platform/test/booking-managing.test.ts",
};
