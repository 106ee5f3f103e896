export default {
  name: 'unlisted-therapist',
  promise: 'who is not verified is not listed, also for a key that could read the row',
  file: 'packages/platform/migrations/0009_listed_therapists.sql',
  find: " where verification = 'verified'\n   and archived_at is null",
  replace: ' where archived_at is null',
  test: "node --conditions=@attune/source --test --test-name-pattern='a secret key sees the same list' packages/platform/test/directory.test.ts",
};
