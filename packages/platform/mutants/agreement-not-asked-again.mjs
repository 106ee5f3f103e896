export default {
  name: 'agreement-not-asked-again',
  promise: 'what was queued is not sent to who unsubscribed meanwhile',
  file: 'packages/platform/src/modules/messaging/send-message.ts',
  find: '(await maySend(tx, message))',
  replace: '(await maySend(tx, message)) || true',
  test: 'node --conditions=@attune/source --test packages/platform/test/unsubscribing.test.ts',
};
