export default {
  name: 'lock-not-taken',
  promise: 'two processes never have one data directory',
  file: 'packages/platform/src/database/directory-lock.ts',
  find: 'if (!created(lock)) takeOver(lock, directory);',
  replace: 'created(lock);',
  test: 'node --conditions=@attune/source --test packages/platform/src/database/directory-lock.test.ts',
};
