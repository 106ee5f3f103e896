export default {
  name: 'suppression-ignored',
  promise: 'an address that mail came back from is written to no more',
  file: 'packages/platform/src/modules/messaging/may-send.ts',
  find: 'and not is_suppressed(${recipient}, ${topic}, ${channel})',
  replace: '',
  test: 'node --conditions=@attune/source --test packages/platform/test/unsubscribing.test.ts',
};
