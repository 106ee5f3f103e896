export default {
  name: 'event-tells-of-person',
  promise: 'an event holds ids, and no word about a person',
  file: 'packages/platform/migrations/0031_webhooks.sql',
  find: "new.id, jsonb_build_object('bookingId', new.id));",
  replace: "new.id, jsonb_build_object('bookingId', new.id, 'client', new.contact));",
  test: 'node --conditions=@attune/source --test packages/platform/test/personal-data.test.ts',
};
