export default {
  name: 'webhook-secret-unbound',
  promise: `a secret that was copied to another endpoint does not open there`,
  file: 'packages/platform/src/modules/trust/webhooks/sealed-secret.ts',
  find: `webhook_endpoint:\${practiceId}:\${endpointId}`,
  replace: `webhook_endpoint:\${practiceId}:\${endpointId.slice(0, 0)}`,
  test: "node --conditions=@attune/source --test --test-name-pattern='copied to another' packages/platform/src/modules/trust/webhooks/sealed-secret.test.ts",
};
