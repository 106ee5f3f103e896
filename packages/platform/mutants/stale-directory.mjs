export default {
  name: 'stale-directory',
  promise: 'the directory’s next free times follow a hold in the same transaction',
  file: 'packages/platform/src/modules/bookings/keep-time.ts',
  find: '  if (hold) await refreshNextAvailability(tx, [...new Set([therapistId, ...released])]);\n',
  replace: '  await refreshNextAvailability(tx, []);\n',
  test: "node --conditions=@attune/source --test --test-name-pattern='next free times follow' packages/platform/test/holds.test.ts",
};
