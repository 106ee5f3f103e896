export default {
  name: 'message-after-commit',
  promise: 'the message of a booking is written in the transaction of the booking',
  file: 'packages/platform/src/modules/messaging/queue-messages.ts',
  find: '  const { rows } = await mails.execute(tx);\n  tellAfter(given, rows);\n',
  replace: `  void tx;
  given.after(async () => {
    const { transaction } = await import('../../database/transaction.ts');
    await transaction((deps as Deps).db, given.caller as never, (later) => mails.execute(later));
  });
`,
  test: "node --conditions=@attune/source --test --test-name-pattern='a held time becomes a booking' packages/platform/test/bookings.test.ts",
};
