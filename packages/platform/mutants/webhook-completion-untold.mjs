export default {
  name: 'webhook-completion-untold',
  promise: 'every change of where a booking stands is told once, whatever led to it',
  file: 'packages/platform/migrations/0031_webhooks.sql',
  find: "      when 'completed' then 'booking.completed'\n",
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='for every change that is committed' packages/platform/test/webhook-events.test.ts",
};
