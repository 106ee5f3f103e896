export default {
  name: 'locks-of-who-was-taken',
  promise: 'whoever turns out to be taken is let go of before the next therapist is asked, so that nobody deadlocks',
  file: 'packages/platform/src/database/attempt.ts',
  find: '(result === undefined ? sql`rollback to savepoint attempt` : sql`release savepoint attempt`)',
  replace: 'sql`release savepoint attempt`',
  test: "ATTUNE_TEST_ENGINE=pg18 node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='lets go of who turns out to be taken' packages/platform/test/any-therapist.test.ts",
};
