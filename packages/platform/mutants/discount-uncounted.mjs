export default {
  name: 'discount-uncounted',
  promise: 'the database itself counts how often a code is used',
  file: 'packages/platform/migrations/0019_payments.sql',
  find: 'discount_code_id = new.discount_code_id) >= code.use_limit then',
  replace: 'discount_code_id = new.discount_code_id) >= 10000 then',
  test: "node --conditions=@attune/source --test --test-name-pattern='counted by the database itself' packages/platform/test/discount-codes.test.ts",
};
