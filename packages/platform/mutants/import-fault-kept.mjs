export default {
  name: 'import-fault-kept',
  promise: 'faults of a file stop its import before anything is written',
  file: 'packages/platform/src/modules/practices/import/load-practice.ts',
  find: '  if (faults.length > 0) throw new ImportFaulty(faults);',
  replace: '  if (faults.length > 99) throw new ImportFaulty(faults);',
  test: "node --conditions=@attune/source --test --test-name-pattern='undoes the first' packages/platform/test/import-faults.test.ts",
};
