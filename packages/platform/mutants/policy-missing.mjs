export default {
  name: 'policy-missing',
  promise: 'a row of another practice is never reached',
  file: 'packages/platform/migrations/0001_practices.sql',
  find: 'create policy practice_seen    on practice for select to attune_visitor, attune_link using (practice_id = current_practice());',
  replace:
    'create policy practice_seen    on practice for select to attune_visitor, attune_link using (practice_id is not null);',
  test: 'node --conditions=@attune/source --test packages/platform/test/isolation.test.ts',
};
