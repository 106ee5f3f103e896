export default {
  name: 'reach-unverified-therapist-shown',
  promise: 'a therapist who is not verified is seen by no visitor',
  file: 'packages/platform/migrations/0002_directory.sql',
  find: "  using (practice_id = current_practice() and verification = 'verified' and archived_at is null);",
  replace: '  using (practice_id = current_practice() and archived_at is null);',
  test: "node --conditions=@attune/source --test --test-name-pattern='^therapist, not verified ' packages/platform/test/matrix/database-cells.test.ts",
};
