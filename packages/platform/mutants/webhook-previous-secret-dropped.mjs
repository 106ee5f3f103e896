export default {
  name: 'webhook-previous-secret-dropped',
  promise: `for a day both secrets sign`,
  file: 'packages/platform/src/modules/trust/webhooks/claim-deliveries.ts',
  find: `case when endpoint.previous_secret_until > app_now() then`,
  replace: `case when endpoint.previous_secret_until < app_now() then`,
  test: "node --conditions=@attune/source --test --test-name-pattern='with both secrets' packages/platform/test/webhook-delivery.test.ts",
};
