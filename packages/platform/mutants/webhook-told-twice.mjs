export default {
  name: 'webhook-told-twice',
  promise: `of what is changed in one go is told once`,
  file: 'packages/platform/migrations/0031_webhooks.sql',
  find: `  if found then
    return;
  end if;
  fresh`,
  replace: `  fresh`,
  test: "node --conditions=@attune/source --test --test-name-pattern='in one go' packages/platform/test/webhook-events.test.ts",
};
