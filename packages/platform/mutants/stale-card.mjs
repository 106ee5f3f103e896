export default {
  name: 'stale-card',
  promise: 'what a card shows is renewed in the transaction that changes it',
  file: 'packages/platform/migrations/0022_directory.sql',
  find: '     set card = excluded.card, next = excluded.next,',
  replace: '     set card = known.card, next = excluded.next,',
  test: "node --conditions=@attune/source --test --test-name-pattern='the therapist, letters of every alphabet' packages/platform/test/directory-cards.test.ts",
};
