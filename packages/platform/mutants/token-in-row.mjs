export default {
  name: 'token-in-row',
  promise: 'a message row holds no link',
  file: 'packages/platform/src/modules/messaging/send-message.ts',
  find: 'await transaction(db, worker, (tx) => noteSent(tx, message));',
  replace: `await transaction(db, worker, (tx) => noteSent(tx, message));
  await transaction(db, worker, (tx) => tx.updateTable('message').set({ last_error: (mail as Mail).text }).where('id', '=', id).execute());`,
  test: 'node --conditions=@attune/source --test packages/platform/test/secrets.test.ts',
};
