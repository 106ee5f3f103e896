export default {
  name: 'redirect-unchecked',
  promise: 'a redirect of a calendar is judged like its first address',
  file: 'packages/platform/src/providers/calendar-fetch.ts',
  find: 'headers: headersOf(source), signal }, network);',
  replace: `headers: headersOf(source), signal },
    url.href === calendarUrl(source.url, network.rules).href
      ? network
      : { ...network, rules: { ...network.rules, allowsAddress: () => true } });`,
  test: "node --conditions=@attune/source --test --test-name-pattern='a redirect to' packages/platform/src/providers/calendar-fetch.test.ts",
};
