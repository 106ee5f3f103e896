export default {
  name: 'session-everywhere',
  promise: 'a public read needs no preflight',
  file: 'packages/sdk/src/client-over.ts',
  find: 'const bearer = isSecret ? key : options.session;',
  replace: 'const bearer = isSecret ? key : (options.session ?? session);',
  test: "node --conditions=@attune/source --test --test-name-pattern='not with public reads' packages/sdk/src/client.test.ts",
};
