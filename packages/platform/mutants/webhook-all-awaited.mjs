export default {
  name: 'webhook-all-awaited',
  promise: `endpoints that do not answer keep nobody else waiting`,
  file: 'packages/platform/src/jobs/send-webhooks.ts',
  find: `await Promise.race([...work,`,
  replace: `await Promise.all([...work,`,
  test: "node --conditions=@attune/source --test --test-name-pattern='do not answer keeps nobody else waiting' packages/platform/test/webhook-delivery.test.ts",
};
