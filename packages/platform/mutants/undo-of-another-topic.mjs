export default {
  name: 'undo-of-another-topic',
  promise: 'a link for one kind of mail takes back nothing of another',
  file: 'packages/platform/migrations/0011_subscriptions.sql',
  find: `  update subscription_change set undone_at = app_now()
   where practice_id = current_practice() and id = of_change_id and client_id::text = current_subject()
     and topic = about_topic and channel = by_channel and source = 'one_click' and undone_at is null
     and number = (select max(number) from subscription_change latest
                    where latest.practice_id = subscription_change.practice_id and latest.client_id = subscription_change.client_id
                      and latest.topic = about_topic and latest.channel = by_channel)
  returning * into undone;`,
  replace: `  update subscription_change set undone_at = app_now()
   where practice_id = current_practice() and id = of_change_id and client_id::text = current_subject()
  returning * into undone;
  about_topic := undone.topic;`,
  test: 'node --conditions=@attune/source --test packages/platform/test/unsubscribing.test.ts',
};
