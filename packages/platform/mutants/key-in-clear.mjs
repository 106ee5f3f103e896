export default {
  name: 'key-in-clear',
  promise: 'a key is stored as its hash alone',
  file: 'packages/platform/src/modules/practices/keys.ts',
  find: '      name: wanted.name,\n',
  replace: '      name: `${wanted.name} ${key}`,\n',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/keys.test.ts',
};
