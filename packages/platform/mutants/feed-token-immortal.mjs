export default {
  name: 'feed-token-immortal',
  promise: 'an address of a calendar that was renewed leads nowhere',
  file: 'packages/platform/src/modules/availability/calendars/get-calendar-feed.ts',
  find: "if (generation !== claims.generation) refuse('not-found');",
  replace: "if (generation < claims.generation) refuse('not-found');",
  test: "node --conditions=@attune/source --test --test-name-pattern='until it is renewed' packages/platform/test/calendar-feed.test.ts",
};
