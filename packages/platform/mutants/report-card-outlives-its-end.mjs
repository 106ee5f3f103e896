export default {
  name: 'report-card-outlives-its-end',
  promise: 'a report card ends when it says, also for a session that was opened before',
  file: 'packages/platform/migrations/0013_report_cards.sql',
  find: "status = 'sent' and archived_at is null and expires_at > app_now()",
  replace: "status = 'sent' and archived_at is null",
  test: "node --conditions=@attune/source --test --test-name-pattern='ends when the card does' packages/platform/test/report-cards.test.ts",
};
