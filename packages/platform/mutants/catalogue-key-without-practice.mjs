export default {
  name: 'catalogue-key-without-practice',
  promise: 'every key begins with the practice',
  file: 'packages/platform/migrations/0031_webhooks.sql',
  find: 'unique (practice_id, endpoint_id, event_id)',
  replace: 'unique (endpoint_id, event_id)',
  test: "node --conditions=@attune/source --test --test-name-pattern='begins with the practice' packages/platform/test/catalogue/catalogue.test.ts",
};
