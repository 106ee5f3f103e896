export default {
  name: 'settings-outlive-transaction',
  promise: 'role and practice end with the transaction',
  file: 'packages/platform/src/database/transaction.ts',
  find: "set_config('attune.practice_id', ${practice}, true)",
  replace: "set_config('attune.practice_id', ${practice}, false)",
  test: 'node --conditions=@attune/source --test packages/platform/test/transaction.test.ts',
};
