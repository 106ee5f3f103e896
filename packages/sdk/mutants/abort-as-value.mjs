export default {
  name: 'abort-as-value',
  promise: 'an own abort is no failure of the platform: it rejects with its reason',
  file: 'packages/sdk/src/safe.ts',
  find: 'if (!isAttuneError(error)) throw error;',
  replace: 'if (!isAttuneError(error)) return { ok: false, status: 0, code: "timeout", error, requestId: undefined };',
  test: "node --conditions=@attune/source --test --test-name-pattern='rejects with the reason of one' packages/sdk/src/safe.test.ts",
};
