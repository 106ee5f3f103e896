export default {
  name: 'reach-link-purpose-ignored',
  promise: 'a link opens nothing but what it was made for',
  file: 'packages/platform/migrations/0013_report_cards.sql',
  find: "  using (practice_id = current_practice() and current_purpose() = 'report_card' and id::text = current_subject()\n",
  replace: '  using (practice_id = current_practice() and id::text = current_subject()\n',
  test: "node --conditions=@attune/source --test --test-name-pattern='^report_card ' packages/platform/test/matrix/database-cells.test.ts",
};
