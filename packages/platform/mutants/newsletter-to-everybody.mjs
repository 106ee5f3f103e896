export default {
  name: 'newsletter-to-everybody',
  promise: 'a newsletter goes only to who agreed to its topic',
  file: 'packages/platform/migrations/0012_campaigns.sql',
  find: "and agreed_to(client.id, due.topic, 'email') and not",
  replace: 'and not',
  test: 'node --conditions=@attune/source --test packages/platform/test/newsletters.test.ts',
};
