export default {
  name: 'entry-not-published',
  promise: 'every entry of the package is there once npm has installed it',
  file: 'packages/sdk/package.json',
  find: '"default": "./dist/webhooks.js"',
  replace: '"default": "./dist/webhook.js"',
  test: "node --conditions=@attune/source --test --test-name-pattern='every entry' packages/sdk/test/consumers/consumers.test.ts",
};
