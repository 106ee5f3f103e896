export default {
  name: 'webhook-claimed-for-ever',
  promise: `what a worker died over is sent by another`,
  file: 'packages/platform/src/modules/trust/webhooks/claim-deliveries.ts',
  find: `set due_at = app_now() + interval '2 minutes'`,
  replace: `set due_at = app_now() + interval '2 days'`,
  test: "ATTUNE_TEST_ENGINE=pg18 node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='a worker killed' packages/platform/test/worker-killed-sending.test.ts",
};
