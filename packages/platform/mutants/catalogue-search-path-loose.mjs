export default {
  name: 'catalogue-search-path-loose',
  promise: 'a function that looks past policies finds only what it means',
  file: 'packages/platform/migrations/0031_webhooks.sql',
  find: 'returns void\nlanguage plpgsql security definer\nset search_path = pg_catalog, public, pg_temp\nas',
  replace: 'returns void\nlanguage plpgsql security definer\nas',
  test: "node --conditions=@attune/source --test --test-name-pattern='run as their owner' packages/platform/test/catalogue/catalogue.test.ts",
};
