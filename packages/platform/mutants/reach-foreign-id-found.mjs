export default {
  name: 'reach-foreign-id-found',
  promise: 'an id of another practice is as good as invented',
  file: 'packages/platform/migrations/0002_directory.sql',
  find: 'create policy service_practice on service for all to attune_practice\n  using (practice_id = current_practice()) with check (practice_id = current_practice());',
  replace:
    'create policy service_practice on service for all to attune_practice\n  using (practice_id is not null) with check (practice_id = current_practice());',
  test: "node --conditions=@attune/source --test --test-name-pattern='createDiscountCode' packages/platform/test/caller-matrix/foreign-ids.test.ts",
};
