export default {
  name: 'secret-key-in-browser',
  promise: 'a secret key with an Origin is refused',
  file: 'packages/platform/src/http/authenticate.ts',
  find: "if (origin !== null) refuse('secret-key-in-browser');",
  replace: '',
  test: 'node --conditions=@attune/source --test packages/platform/test/caller-matrix/caller-matrix.test.ts',
};
