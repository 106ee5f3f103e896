export default {
  name: 'webhook-queue-jumped',
  promise: `an endpoint that fails keeps no other waiting, however long its queue`,
  file: 'packages/platform/src/modules/trust/webhooks/claim-deliveries.ts',
  find: `order by fails, row_number() over (partition by practice_id, endpoint_id order by due_at), due_at`,
  replace: `order by due_at`,
  test: "node --conditions=@attune/source --test --test-name-pattern='of one endpoint that fails is made alone' packages/platform/test/webhook-delivery.test.ts",
};
