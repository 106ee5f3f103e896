export default {
  name: 'checkout-key-dropped',
  promise: 'a payment has one page to pay on, though an answer was lost',
  file: 'packages/platform/src/providers/stripe.ts',
  find: 'optionsOf(wanted.account, wanted.key)',
  replace: 'optionsOf(wanted.account)',
  test: "node --conditions=@attune/source --test --test-name-pattern='opens one page although' packages/platform/test/payments.test.ts",
};
