export default {
  name: 'redirect-unchecked',
  promise: 'a redirect of a calendar is judged like its first address',
  file: 'packages/platform/src/providers/calendar-fetch.ts',
  find: 'if (!addresses.every((one) => rules.allowsAddress(one)))',
  replace:
    'if (url.href === calendarUrl(source.url, rules).href && !addresses.every((one) => rules.allowsAddress(one)))',
  test: "node --conditions=@attune/source --test --test-name-pattern='a redirect to' packages/platform/src/providers/calendar-fetch.test.ts",
};
