export default {
  name: 'reach-policy-true',
  promise: 'no policy lets everything pass',
  file: 'packages/platform/migrations/0020_requests_invitations.sql',
  find: 'create policy booking_request_practice on booking_request for all to attune_practice\n  using (practice_id = current_practice()) with check (practice_id = current_practice());',
  replace:
    'create policy booking_request_practice on booking_request for all to attune_practice\n  using (true) with check (true);',
  test: "node --conditions=@attune/source --test --test-name-pattern='^booking_request ' packages/platform/test/matrix/database-cells.test.ts",
};
