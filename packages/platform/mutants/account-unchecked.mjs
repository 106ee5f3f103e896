export default {
  name: 'account-unchecked',
  promise: 'an account speaks for no other practice than the one that is paid into it',
  file: 'packages/platform/src/modules/payments/take-event.ts',
  find: 'where practice_id = current_practice() and stripe_account is not distinct from ${account}',
  replace: 'where practice_id = current_practice() and ${account ?? null}::text is not distinct from ${account}',
  test: "node --conditions=@attune/source --test --test-name-pattern='from the account of another practice' packages/platform/test/payments.test.ts",
};
