export default {
  name: 'secret-key-drawn',
  promise: 'a secret key never stands in what a partner’s server draws',
  file: 'packages/widgets/src/server/recorder.ts',
  find: "if (options.key.startsWith('sk_'))",
  replace: "if (options.key === 'sk_')",
  test: "node --conditions=@attune/source --test --test-name-pattern='secret key never stands' packages/platform/test/drawn-by-a-partner.test.ts",
};
