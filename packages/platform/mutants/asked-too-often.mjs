export default {
  name: 'asked-too-often',
  promise: 'a client gets one mail with fresh links in five minutes',
  file: 'packages/platform/src/modules/messaging/resolve-request.ts',
  find: '(await answeredJustNow(tx, client.id, message))',
  replace: '((await answeredJustNow(tx, client.id, message)) && false)',
  test: 'node --conditions=@attune/source --test packages/platform/test/link-requests.test.ts',
};
