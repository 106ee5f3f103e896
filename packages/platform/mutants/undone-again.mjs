export default {
  name: 'undone-again',
  promise: 'what was taken back once is not taken back again by the same form',
  file: 'packages/platform/migrations/0011_subscriptions.sql',
  find: `source = 'one_click' and undone_at is null
     and number = (select max(number) from subscription_change latest
                    where latest.practice_id = subscription_change.practice_id and latest.client_id = subscription_change.client_id
                      and latest.topic = about_topic and latest.channel = by_channel)`,
  replace: "source = 'one_click'",
  test: 'node --conditions=@attune/source --test packages/platform/test/unsubscribing.test.ts',
};
