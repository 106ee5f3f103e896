export default {
  name: 'hold-secret-unchecked',
  promise: 'a secret key sees every hold of its practice, and owns none of them',
  file: 'packages/platform/src/modules/bookings/own-hold.ts',
  find: ".where('hold_secret_hash', '=', hashOf(secret))",
  replace: ".where('hold_secret_hash', '!=', Buffer.from([hashOf(secret).length]))",
  test: "node --conditions=@attune/source --test --test-name-pattern='a wrong secret books nothing' packages/platform/test/bookings.test.ts",
};
