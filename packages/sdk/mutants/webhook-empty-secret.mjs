export default {
  name: 'webhook-empty-secret',
  promise: 'a secret that is not set lets nobody in',
  file: 'packages/sdk/src/webhooks/signature.ts',
  find: 'if (bytes.length < 24 || bytes.length > 64) throw new TypeError(notASecret);',
  replace:
    "if (bytes.length === 0) return crypto.subtle.importKey('raw', new Uint8Array(32), algorithm, false, ['sign', 'verify']);",
  test: "node --conditions=@attune/source --test --test-name-pattern='empty, cut off' packages/sdk/test/webhooks/verify.test.ts",
};
