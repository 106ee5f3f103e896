export default {
  name: 'hold-made-twice',
  promise: 'a call that is repeated with its key is not done twice',
  file: 'packages/platform/src/http/perform.ts',
  find: "if (claim.kind === 'done')",
  replace: "if (claim.kind === 'done' && id !== 'createHold')",
  test: 'node --conditions=@attune/source --test packages/platform/test/http/idempotency-key.test.ts',
};
