export default {
  name: 'lease-unchecked',
  promise: 'the act of a call whose lease was taken over is undone',
  file: 'packages/platform/src/modules/trust/idempotency.ts',
  find: "if (settled.numUpdatedRows === 0n) refuse('idempotency-in-progress', retrySoon);",
  replace: 'void settled;',
  test: 'node --conditions=@attune/source --test packages/platform/test/idempotency.test.ts',
};
