export default {
  name: 'link-confirms-itself',
  promise: 'who came by the link of a booking neither pays nor approves it by hand',
  file: 'packages/platform/migrations/0018_booking_life.sql',
  find: "for each row when (current_user = 'attune_link' and old.status <> new.status",
  replace: 'for each row when (false and old.status <> new.status',
  test: "node --conditions=@attune/source --test --test-name-pattern='neither pays nor approves' packages/platform/test/booking-reach.test.ts",
};
