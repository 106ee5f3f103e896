export default {
  name: 'sleeps-past-the-deadline',
  promise: 'nobody waits for an attempt that there is no time for',
  file: 'packages/sdk/src/retry.ts',
  find: ' || clock.now() + wait >= until',
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='outlast the call' packages/sdk/src/transport.test.ts",
};
