export default {
  name: 'retries-every-conflict',
  promise: 'a time that is taken is not asked for again and again',
  file: 'packages/sdk/src/retry.ts',
  find: 'const passing: readonly unknown[] = [408,',
  replace: 'const passing: readonly unknown[] = [408, 409,',
  test: "node --conditions=@attune/source --test --test-name-pattern='that is refused with slot-taken' packages/sdk/src/transport.test.ts",
};
