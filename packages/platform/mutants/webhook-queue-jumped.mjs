export default {
  name: 'webhook-queue-jumped',
  promise: `an endpoint that answers slowly keeps no other waiting`,
  file: 'packages/platform/src/modules/trust/webhooks/claim-deliveries.ts',
  find: `const mostOfAnEndpoint = 4;`,
  replace: `const mostOfAnEndpoint = 400;`,
  test: "node --conditions=@attune/source --test --test-name-pattern='keeps no other waiting' packages/platform/test/webhook-delivery.test.ts",
};
