export default {
  name: 'demo-key-in-service',
  promise: 'the keys of the demo open nothing where somebody is served',
  file: 'packages/platform/src/http/authenticate.ts',
  find: "if (mode === 'serve' && isDemoKey(key)) return 'invalid';",
  replace: '',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/keys.test.ts',
};
