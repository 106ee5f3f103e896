export default {
  name: 'reach-retention-anything',
  promise: 'a worker clears away only what is past its time',
  file: 'packages/platform/migrations/0007_trust.sql',
  find: 'create policy rate_limit_past on rate_limit for all to attune_worker using (resets_at < app_now());',
  replace: 'create policy rate_limit_past on rate_limit for all to attune_worker using (resets_at is not null);',
  test: "node --conditions=@attune/source --test --test-name-pattern='^rate_limit ' packages/platform/test/matrix/database-cells.test.ts",
};
