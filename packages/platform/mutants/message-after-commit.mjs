export default {
  name: 'message-after-commit',
  promise: 'the message of a booking is written in the transaction of the booking',
  file: 'packages/platform/src/modules/messaging/queue-messages.ts',
  find: '  const { rows } = await mails.execute(tx);\n  given.after(async () => {\n',
  replace: `  given.after(async () => {
    const { transaction } = await import('../../database/transaction.ts');
    const { rows } = await transaction(deps.db as never, caller, (later) => mails.execute(later));
`,
  test: "node --conditions=@attune/source --test --test-name-pattern='a held time becomes a booking' packages/platform/test/bookings.test.ts",
};
