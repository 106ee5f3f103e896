export default {
  name: 'cap-in-utc',
  promise: 'the day that is full is a day of the therapist, not of UTC',
  file: 'packages/platform/src/modules/availability/compute-slots.ts',
  find: '  const dates = counted.map((start) => dayOf(clock.wallAt(start)));',
  replace: '  const dates = counted.map((start) => dayOf(start / minute));',
  test: "node --conditions=@attune/source --test --test-name-pattern='are those of the therapist' packages/platform/src/modules/availability/slot-rules.test.ts",
};
