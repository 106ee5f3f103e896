export default {
  name: 'webhook-told-by-name',
  promise: `what is told holds no word about a person`,
  file: 'packages/platform/migrations/0031_webhooks.sql',
  find: `jsonb_build_object('bookingId', new.id)`,
  replace: `jsonb_build_object('bookingId', new.id, 'email', new.contact ->> 'email')`,
  test: "node --conditions=@attune/source --test --test-name-pattern='holds ids' packages/platform/test/webhook-events.test.ts",
};
