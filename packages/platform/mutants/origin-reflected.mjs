export default {
  name: 'origin-reflected',
  promise: 'an origin is never reflected unless the key allows that very one',
  file: 'packages/platform/src/http/cors.ts',
  find: 'origin !== null && allowsOrigin(rules, origin)',
  replace: 'origin !== null && rules.length > 0',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/origins.test.ts',
};
