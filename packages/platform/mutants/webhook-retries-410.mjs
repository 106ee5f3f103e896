export default {
  name: 'webhook-retries-410',
  promise: `an endpoint that answers 410 is told no more`,
  file: 'packages/platform/src/modules/trust/webhooks/settle-attempt.ts',
  find: `statusCode === 410`,
  replace: `statusCode === 418`,
  test: "node --conditions=@attune/source --test --test-name-pattern='that answers 410' packages/platform/test/webhook-delivery.test.ts",
};
