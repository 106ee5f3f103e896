export default {
  name: 'webhook-event-of-practice-alone',
  promise: `what a visitor or the holder of a link changes is told as well`,
  file: 'packages/platform/migrations/0031_webhooks.sql',
  find: `for each row when (new.status <> 'held' and
                   (old.status, old.starts_at`,
  replace: `for each row when (current_user = 'attune_practice' and new.status <> 'held' and
                   (old.status, old.starts_at`,
  test: "node --conditions=@attune/source --test --test-name-pattern='by who holds its link' packages/platform/test/webhook-events.test.ts",
};
