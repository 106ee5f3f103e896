export default {
  name: 'unknown-address-answers-differently',
  promise: 'a known address and an unknown one are answered alike, after the same work',
  file: 'packages/platform/migrations/0011_subscriptions.sql',
  find: `   where practice.practice_id = current_practice()
  returning message.id`,
  replace: `   where practice.practice_id = current_practice()
     and exists (select from client where client.practice_id = practice.practice_id and lower(client.email) = lower(given_address))
  returning message.id`,
  test: 'node --conditions=@attune/source --test packages/platform/test/link-requests.test.ts',
};
