export default {
  name: 'money-asked-of-stranger',
  promise: 'a visitor asks for the money of no booking but the one whose secret they have',
  file: 'packages/platform/migrations/0019_payments.sql',
  find: "      and (current_setting('role') = 'attune_practice' or encode(hold_secret_hash, 'hex') = current_subject());\n  if not found",
  replace: '  ;\n  if not found',
  test: "node --conditions=@attune/source --test --test-name-pattern='is asked for by a visitor' packages/platform/test/visitor-reach.test.ts",
};
