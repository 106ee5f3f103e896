export default {
  name: 'reach-link-subject-ignored',
  promise: 'a link opens nothing but what it is for',
  file: 'packages/platform/migrations/0019_payments.sql',
  find: "create policy payment_link on payment for select to attune_link\n  using (practice_id = current_practice() and current_purpose() = 'manage_booking' and booking_id::text = current_subject());",
  replace:
    "create policy payment_link on payment for select to attune_link\n  using (practice_id = current_practice() and current_purpose() = 'manage_booking');",
  test: "node --conditions=@attune/source --test --test-name-pattern='^payment ' packages/platform/test/matrix/database-cells.test.ts",
};
