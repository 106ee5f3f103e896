export default {
  name: 'late-payment-kept',
  promise: 'money that comes too late goes back by itself',
  file: 'packages/platform/src/modules/payments/capture-payment.ts',
  find: '  if (!goesOn) await giveBack(given, payment);',
  replace: '  if (!goesOn) given.deps.log.warn(giveBack.name);',
  test: "node --conditions=@attune/source --test --test-name-pattern='goes back by itself when somebody else' packages/platform/test/payments.test.ts",
};
