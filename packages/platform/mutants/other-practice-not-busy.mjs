export default {
  name: 'other-practice-not-busy',
  promise: 'who works in two practices is not offered in one while the other has them booked',
  file: 'packages/platform/src/modules/availability/calendars/foreign-times.ts',
  find: 'filter(({ id }) => !own.has(id))',
  replace: 'filter(() => own.size < 0)',
  test: "node --conditions=@attune/source --test --test-name-pattern='works in two practices' packages/platform/test/calendar-connections.test.ts",
};
