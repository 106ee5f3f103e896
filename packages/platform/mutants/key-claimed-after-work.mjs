export default {
  name: 'key-claimed-after-work',
  promise: 'one idempotency key is one execution',
  file: 'packages/platform/src/http/perform.ts',
  find: 'const claim = await claimKey(deps.db, unique);',
  replace: "const claim: Awaited<ReturnType<typeof claimKey>> = { kind: 'ours', lease: crypto.randomUUID() };",
  test: 'node --conditions=@attune/source --test packages/platform/test/idempotency.test.ts',
};
