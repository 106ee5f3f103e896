export default {
  name: 'stale-directory',
  promise: 'the directory’s next free times follow a hold in the same transaction',
  file: 'packages/platform/src/modules/bookings/create-hold.ts',
  find: '  await refreshNextAvailability(tx, [wanted.therapistId]);\n',
  replace: '  await refreshNextAvailability(tx, []);\n',
  test: "node --conditions=@attune/source --test --test-name-pattern='next free times follow' packages/platform/test/holds.test.ts",
};
