export default {
  name: 'claim-unchecked',
  promise: 'two workers send a mail once',
  file: 'packages/platform/src/modules/messaging/send-message.ts',
  find: ".where('due_at', '<=', sql<Date>`app_now()`)",
  replace: ".where('due_at', 'is not', null)",
  test: "node --conditions=@attune/source --test --test-name-pattern='two workers send a mail once' packages/platform/test/mail.test.ts",
};
