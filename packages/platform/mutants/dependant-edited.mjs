export default {
  name: 'dependant-edited',
  promise: 'whoever books never changes what the practice knows of a dependant',
  file: 'packages/platform/migrations/0015_dependants.sql',
  find: 'on conflict (practice_id, client_id, kind, lower(name)) where archived_at is null do nothing',
  replace:
    'on conflict (practice_id, client_id, kind, lower(name)) where archived_at is null do update set breed = excluded.breed',
  test: "node --conditions=@attune/source --test --test-name-pattern='who is named again' packages/platform/test/dependants.test.ts",
};
