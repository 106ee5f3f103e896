export default {
  name: 'keeps-late-answers',
  promise: 'an answer that nobody waits for keeps no socket',
  file: 'packages/sdk/src/timed.ts',
  find: 'if (!signal?.aborted) return response;\n  discard(response);',
  replace: 'if (!signal?.aborted) return response;',
  test: "node --conditions=@attune/source --test --test-name-pattern='keeps no socket' packages/sdk/src/transport.test.ts",
};
