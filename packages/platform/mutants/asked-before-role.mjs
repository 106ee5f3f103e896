export default {
  name: 'asked-before-role',
  promise: 'nothing is asked of the database before role and practice are known to be set',
  file: 'packages/platform/src/database/first-message.ts',
  find: 'await open(); //',
  replace: 'void open().catch(() => undefined); //',
  test: 'node --conditions=@attune/source --test packages/platform/src/database/first-message.test.ts',
};
