export default {
  name: 'catalogue-definer-unlisted',
  promise: 'only the listed functions look past policies',
  file: 'packages/platform/migrations/0001_practices.sql',
  find: 'create function worker_reaches(practice_id uuid) returns boolean\n  language sql stable parallel safe\n',
  replace:
    'create function worker_reaches(practice_id uuid) returns boolean\n  language sql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp\n',
  test: "node --conditions=@attune/source --test --test-name-pattern='run as their owner' packages/platform/test/catalogue/catalogue.test.ts",
};
