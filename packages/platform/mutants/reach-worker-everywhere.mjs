export default {
  name: 'reach-worker-everywhere',
  promise: 'a worker that was sent into a practice stays there',
  file: 'packages/platform/migrations/0001_practices.sql',
  find: '  as $$ select current_practice() is null or practice_id = current_practice() $$;',
  replace: '  as $$ select practice_id is not null $$;',
  test: "node --conditions=@attune/source --test --test-name-pattern='^webhook_event ' packages/platform/test/matrix/database-cells.test.ts",
};
