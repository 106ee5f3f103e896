export default {
  name: 'webhook-secret-in-clear',
  promise: `a secret is never kept as it is`,
  file: 'packages/platform/src/modules/trust/webhooks/create-webhook-endpoint.ts',
  find: `secret: seal(secret, { practiceId: caller.practiceId, endpointId: id }, deps.config.linkKeys),`,
  replace: `secret: Buffer.from(secret),`,
  test: "node --conditions=@attune/source --test --test-name-pattern='no secret of an endpoint' packages/platform/test/webhook-endpoints.test.ts",
};
