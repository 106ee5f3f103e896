export default {
  name: 'tags-its-requests',
  promise: 'a public read needs no preflight',
  file: 'packages/sdk/src/http.ts',
  find: 'const sent = { ',
  replace: 'const sent = { "X-Attune-Client": "sdk", ',
  test: "node --conditions=@attune/source --test --test-name-pattern='no read carries a header' packages/sdk/src/simple-requests.test.ts",
};
