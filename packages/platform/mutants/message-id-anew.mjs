export default {
  name: 'message-id-anew',
  promise: 'a mail that is sent again has the same Message-ID',
  file: 'packages/platform/src/modules/messaging/render-message.ts',
  find: 'messageId: message.message_id,',
  replace: 'messageId: `<${crypto.randomUUID()}@attune.example>`,',
  test: "node --conditions=@attune/source --test --test-name-pattern='under the same Message-ID' packages/platform/test/mail.test.ts",
};
