export default {
  name: 'role-not-set',
  promise: 'a transaction acts as a role that cannot step around a policy',
  file: 'packages/platform/src/database/transaction.ts',
  find: "select set_config('role', ${roleOf[actor.kind]}, true),",
  replace: "select set_config('attune.role', ${roleOf[actor.kind]}, true),",
  test: 'node --conditions=@attune/source --test packages/platform/test/isolation.test.ts',
};
