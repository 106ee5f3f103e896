export default {
  name: 'webhook-bytes-mended',
  promise: 'a signature is over bytes, not over the text they may stand for',
  file: 'packages/sdk/src/webhooks/verify.ts',
  find: 'if (body instanceof Uint8Array) return body;',
  replace: 'if (body instanceof Uint8Array) return new TextEncoder().encode(new TextDecoder().decode(body));',
  test: "node --conditions=@attune/source --test --test-name-pattern='no UTF-8' packages/sdk/test/webhooks/verify.test.ts",
};
