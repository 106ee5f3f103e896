export default {
  name: 'preview-differs',
  promise: 'what the preview says is what goes back',
  file: 'packages/platform/src/modules/payments/refund-booking.ts',
  find: 'return_payment(${bookingId}, ${amount}, ',
  replace: 'return_payment(${bookingId}, ${amount + 1}, ',
  test: "node --conditions=@attune/source --test --test-name-pattern='always gets back what the preview said' packages/platform/test/refunds.test.ts",
};
