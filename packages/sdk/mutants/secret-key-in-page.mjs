export default {
  name: 'secret-key-in-page',
  promise: 'a secret key never leaves a browser',
  file: 'packages/sdk/src/client-over.ts',
  find: "if (isSecret && typeof document === 'object') throw new TypeError(secretInBrowser);",
  replace: 'void secretInBrowser;',
  test: "node --conditions=@attune/source --test --test-name-pattern='a secret key in a browser' packages/sdk/src/client.test.ts",
};
