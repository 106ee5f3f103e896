export default {
  name: 'naive-insert',
  promise: 'of 200 clients for one hour exactly one gets it: neither lock nor constraint, only look and insert',
  file: 'packages/platform/migrations/0018_booking_life.sql',
  find: "where (status in ('held', 'pending_payment', 'pending_approval', 'confirmed') and not overlaps_allowed);",
  // this is where the constraint stands now; the lock is taken away behind it, so that one fault takes both
  replace:
    "where (status = 'never');\ncreate or replace function lock_therapist(therapist_id uuid) returns void language sql as 'select null::void';",
  test: "ATTUNE_TEST_ENGINE=pg15 node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='of 200 clients' packages/platform/test/race.test.ts",
};
