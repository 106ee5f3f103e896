export default {
  name: 'reach-link-for-anything',
  promise: 'a link made for something else opens no booking',
  file: 'packages/platform/migrations/0018_booking_life.sql',
  find: "create policy booking_link on booking for select to attune_link\n  using (practice_id = current_practice() and current_purpose() = 'manage_booking'\n",
  replace:
    'create policy booking_link on booking for select to attune_link\n  using (practice_id = current_practice()\n',
  test: "node --conditions=@attune/source --test --test-name-pattern='^getBooking ' packages/platform/test/caller-matrix/caller-matrix.test.ts",
};
