export default {
  name: 'refresh-outside-transaction',
  promise: 'the directory knows of a closure in the same transaction',
  file: 'packages/platform/src/modules/availability/create-availability-exception.ts',
  find: '    await refreshNextAvailability(tx, [therapistId]);\n',
  replace: '    await refreshNextAvailability(tx, []);\n',
  test: "node --conditions=@attune/source --test --test-name-pattern='closed days have no times' packages/platform/test/availability.test.ts",
};
