export default {
  name: 'busy-feed-ignored',
  promise: 'what another calendar says is taken is offered to nobody',
  file: 'packages/platform/migrations/0024_availability.sql',
  find: `     and busy.therapist_id = any (therapist_ids)
     and busy.ends_at > from_instant`,
  replace: `     and busy.therapist_id = any (therapist_ids)
     and false
     and busy.ends_at > from_instant`,
  test: "node --conditions=@attune/source --test --test-name-pattern='is offered no more' packages/platform/test/calendar-connections.test.ts",
};
