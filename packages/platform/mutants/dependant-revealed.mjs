export default {
  name: 'dependant-revealed',
  promise: 'a visitor reads no dependant of anybody',
  file: 'packages/platform/migrations/0015_dependants.sql',
  find: 'create policy dependant_practice on dependant for all to attune_practice',
  replace:
    'grant select on dependant to attune_visitor;\ncreate policy dependant_practice on dependant for all to attune_practice, attune_visitor',
  test: "node --conditions=@attune/source --test --test-name-pattern='a visitor reads the directory' packages/platform/test/isolation.test.ts",
};
