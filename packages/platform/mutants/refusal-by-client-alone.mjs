export default {
  name: 'refusal-by-client-alone',
  promise: 'a refusal outlives the client',
  file: 'packages/platform/migrations/0011_subscriptions.sql',
  find: '  if not new.subscribed and reached_at is not null then',
  replace: '  if false then',
  test: 'node --conditions=@attune/source --test packages/platform/test/unsubscribing.test.ts',
};
