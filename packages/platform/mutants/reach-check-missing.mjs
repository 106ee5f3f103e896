export default {
  name: 'reach-check-missing',
  promise: 'nobody writes a row into another practice',
  file: 'packages/platform/migrations/0003_clients.sql',
  find: 'create policy client_practice on client for all to attune_practice\n  using (practice_id = current_practice()) with check (practice_id = current_practice());',
  replace:
    'create policy client_practice on client for all to attune_practice\n  using (practice_id = current_practice()) with check (practice_id is not null);',
  test: "node --conditions=@attune/source --test --test-name-pattern='^client ' packages/platform/test/matrix/database-cells.test.ts",
};
