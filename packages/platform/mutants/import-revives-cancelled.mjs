export default {
  name: 'import-revives-cancelled',
  promise: 'a booking that was cancelled here stays cancelled, however often an import brings it as confirmed',
  file: 'packages/platform/src/modules/practices/import/targets.ts',
  find: `changeable: "kept.changed_by = 'import' and kept.sequence = 0",`,
  replace: `changeable: 'true',`,
  test: "node --conditions=@attune/source --test --test-name-pattern='cancelled here stays cancelled' packages/platform/test/import-life.test.ts",
};
