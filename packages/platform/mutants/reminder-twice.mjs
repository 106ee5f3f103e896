export default {
  name: 'reminder-twice',
  promise: 'each reminder of a time is sent once, however many platforms look',
  file: 'packages/platform/migrations/0017_booking_messages.sql',
  find: 'create unique index message_reminder_key on',
  replace: 'create index message_reminder_key on',
  test: "ATTUNE_TEST_ENGINE=pg18 node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='several platforms that look at once remind once' packages/platform/test/reminders.test.ts",
};
