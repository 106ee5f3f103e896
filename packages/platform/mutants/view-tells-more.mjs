export default {
  name: 'view-tells-more',
  promise: 'nothing is answered that the contract does not show',
  file: 'packages/platform/src/modules/payments/discount-code.view.ts',
  find: 'code: row.code,',
  replace: 'code: row.code, ...{ practiceId: row.practice_id },',
  test: "node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='getDiscountCode' packages/platform/test/examples-round-trip/examples-round-trip.test.ts",
};
