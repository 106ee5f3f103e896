export default {
  name: 'dependant-of-another',
  promise: 'a booking is never for whom another client brings',
  file: 'packages/platform/migrations/0015_dependants.sql',
  find: 'foreign key (practice_id, client_id, dependant_id) references dependant (practice_id, client_id, id)',
  replace: 'foreign key (practice_id, dependant_id) references dependant (practice_id, id)',
  test: "node --conditions=@attune/source --test --test-name-pattern='the database itself refuses a booking for whom' packages/platform/test/dependants.test.ts",
};
