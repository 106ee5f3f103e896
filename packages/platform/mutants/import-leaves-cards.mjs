export default {
  name: 'import-leaves-cards',
  promise: 'an import renews the card of everybody whom it changed, once, at its end',
  file: 'packages/platform/src/modules/practices/import/load-practice.ts',
  find: '  await sql`select renew_directory_now()`.execute(tx);\n',
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='whoever is verified and complete' packages/platform/test/directory.test.ts",
};
