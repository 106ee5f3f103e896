export default {
  name: 'catalogue-search-path-loose',
  promise: 'a function that looks past policies finds only what it means',
  file: 'packages/platform/migrations/0001_practices.sql',
  find: 'create function app_now() returns timestamptz\n  language sql stable security definer set search_path = pg_catalog, pg_temp\n',
  replace: 'create function app_now() returns timestamptz\n  language sql stable security definer\n',
  test: "node --conditions=@attune/source --test --test-name-pattern='run as their owner' packages/platform/test/catalogue/catalogue.test.ts",
};
