export default {
  name: 'webhook-signs-parsed-body',
  promise: `what is signed are the bytes that are sent`,
  file: 'packages/platform/src/modules/trust/webhooks/sign.ts',
  find: `\${eventId}.\${timestamp}.\${body}`,
  replace: `\${eventId}.\${timestamp}.\${JSON.stringify(JSON.parse(body))}`,
  test: "node --conditions=@attune/source --test --test-name-pattern='signed over the very bytes' packages/platform/test/webhook-events.test.ts",
};
