export default {
  name: 'webhook-import-told',
  promise: `an import is told to nobody`,
  file: 'packages/platform/migrations/0031_webhooks.sql',
  find: ` or current_setting('attune.importing', true) = 'on' then`,
  replace: ` then`,
  test: "node --conditions=@attune/source --test --test-name-pattern='by an import' packages/platform/test/webhook-events.test.ts",
};
