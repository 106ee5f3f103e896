export default {
  name: 'webhook-other-protocol-awaited',
  promise: `a server that answers with another protocol holds up nobody`,
  file: 'packages/platform/src/providers/pinned-request.ts',
  find: `sent.on('close',`,
  replace: `sent.on('never',`,
  test: "node --conditions=@attune/source --test --test-name-pattern='answers with another protocol' packages/platform/src/providers/webhook-send.test.ts",
};
