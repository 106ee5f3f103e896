export default {
  name: 'webhook-hold-told',
  promise: `a hold is told to nobody`,
  file: 'packages/platform/migrations/0031_webhooks.sql',
  find: `         and after.status in ('held', 'expired', 'cancelled')              then null`,
  replace: `         and after.status in ('held')              then null`,
  test: "node --conditions=@attune/source --test --test-name-pattern='nothing of a hold' packages/platform/test/webhook-events.test.ts",
};
