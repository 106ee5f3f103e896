export default {
  name: 'undone-again',
  promise: 'what was taken back once is not taken back again by the same form',
  file: 'packages/platform/migrations/0011_subscriptions.sql',
  find: "source = 'one_click' and undone_at is null",
  replace: "source = 'one_click'",
  test: 'node --conditions=@attune/source --test packages/platform/test/unsubscribing.test.ts',
};
