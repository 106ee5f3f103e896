export default {
  name: 'token-is-session',
  promise: 'a mail link is no session',
  file: 'packages/platform/src/modules/trust/links.ts',
  find: '.update(`attune:${kind}:${key.id}:${payload}`)',
  replace: '.update(`attune:${key.id}:${payload}`)',
  test: 'node --conditions=@attune/source --test packages/platform/test/links.test.ts',
};
