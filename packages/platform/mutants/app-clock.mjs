export default {
  name: 'app-clock',
  promise: 'one clock decides about state, and it is the database’s',
  file: 'packages/platform/src/modules/availability/lock-therapist.ts',
  find: 'return databaseNow(tx);',
  replace: 'return databaseNow(tx).then(() => new Date());',
  test: "node --conditions=@attune/source --test --test-name-pattern='kept for ten minutes' packages/platform/test/holds.test.ts",
};
