export default {
  name: 'refund-beyond-captured',
  promise: 'never more than was captured goes back',
  file: 'packages/platform/migrations/0019_payments.sql',
  find: 'and being_refunded(status)) > captured then',
  replace: 'and being_refunded(status)) > captured + 1000000 then',
  test: "node --conditions=@attune/source --test --test-name-pattern='refused by the database itself beyond' packages/platform/test/refunds.test.ts",
};
