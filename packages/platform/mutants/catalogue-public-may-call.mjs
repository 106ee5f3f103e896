export default {
  name: 'catalogue-public-may-call',
  promise: 'nothing is granted to everybody',
  file: 'packages/platform/migrations/0001_practices.sql',
  find: 'alter default privileges revoke execute on functions from public;',
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='granted to everybody' packages/platform/test/catalogue/catalogue.test.ts",
};
