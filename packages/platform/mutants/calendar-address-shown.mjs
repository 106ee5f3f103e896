export default {
  name: 'calendar-address-shown',
  promise: 'the address of a calendar is read by who fetches it, and by nobody else',
  file: 'packages/platform/migrations/0021_calendars.sql',
  find: 'grant select (practice_id, id, therapist_id, url_hash,',
  replace: 'grant select (practice_id, id, therapist_id, url, url_hash,',
  test: "node --conditions=@attune/source --test --test-name-pattern='nobody anything else' packages/platform/test/calendar-connections.test.ts",
};
