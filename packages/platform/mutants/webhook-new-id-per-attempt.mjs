export default {
  name: 'webhook-new-id-per-attempt',
  promise: `every attempt of an event carries its id`,
  file: 'packages/platform/src/modules/trust/webhooks/sign.ts',
  find: `'webhook-id': eventId,`,
  replace: `'webhook-id': \`evt_\${String(Math.random()).slice(2)}\`,`,
  test: "node --conditions=@attune/source --test --test-name-pattern='carries the same id' packages/platform/test/webhook-delivery.test.ts",
};
