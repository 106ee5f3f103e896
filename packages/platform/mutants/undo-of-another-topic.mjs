export default {
  name: 'undo-of-another-topic',
  promise: 'a link for one kind of mail takes back nothing of another',
  file: 'packages/platform/migrations/0011_subscriptions.sql',
  find: `  update subscription_change set undone_at = app_now()
   where practice_id = current_practice() and id = of_change_id and client_id::text = current_subject()
     and topic = about_topic and channel = by_channel and source = 'one_click' and undone_at is null
     and exists (select from subscription
                  where subscription.practice_id = current_practice() and subscription.client_id = subscription_change.client_id
                    and subscription.topic = about_topic and subscription.channel = by_channel
                    and not subscription.subscribed and subscription.source = 'one_click')
  returning * into undone;`,
  replace: `  update subscription_change set undone_at = app_now()
   where practice_id = current_practice() and id = of_change_id and client_id::text = current_subject()
  returning * into undone;
  about_topic := undone.topic;`,
  test: 'node --conditions=@attune/source --test packages/platform/test/unsubscribing.test.ts',
};
