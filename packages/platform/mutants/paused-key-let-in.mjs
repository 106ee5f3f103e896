export default {
  name: 'paused-key-let-in',
  promise: 'a paused key is let in nowhere',
  file: 'packages/platform/src/http/authenticate.ts',
  find: "if (publishable.isPaused) refuse('key-paused');",
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='a paused key is let in nowhere' packages/platform/test/http/keys.test.ts",
};
