export default {
  name: 'booking-policy-open',
  promise: 'a visitor sees no booking but the one whose secret they have',
  file: 'packages/platform/migrations/0005_bookings.sql',
  find: "  using (practice_id = current_practice() and encode(hold_secret_hash, 'hex') = current_subject())\n",
  replace: '  using (practice_id = current_practice())\n',
  test: "node --conditions=@attune/source --test --test-name-pattern='a visitor sees no booking' packages/platform/test/booking-rules.test.ts",
};
