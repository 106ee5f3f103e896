export default {
  name: 'mismatch-confirmed',
  promise: 'another amount than was asked for confirms nothing',
  file: 'packages/platform/src/modules/payments/capture-payment.ts',
  find: '  return taken.amount === amount && taken.currency === currency;',
  replace: '  return taken.amount > 0 && amount > 0 && currency !== null;',
  test: "node --conditions=@attune/source --test --test-name-pattern='of another amount or currency' packages/platform/test/payments.test.ts",
};
