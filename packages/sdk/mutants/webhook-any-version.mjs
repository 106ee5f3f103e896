export default {
  name: 'webhook-any-version',
  promise: 'a signature of another version proves nothing',
  file: 'packages/sdk/src/webhooks/signature.ts',
  find: "if (version !== 'v1') return [];",
  replace: 'void version;',
  test: "node --conditions=@attune/source --test --test-name-pattern='versions of others|name of another version' packages/sdk/test/webhooks/verify.test.ts",
};
