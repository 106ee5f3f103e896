export default {
  name: 'change-by-time-unseen',
  promise: 'a time that has come too near leaves the directory by itself',
  file: 'packages/platform/src/modules/availability/next-availability.ts',
  find: '    first - rules.minimumNoticeMinutes * 60_000,',
  replace: '    first,',
  test: "node --conditions=@attune/source --test --test-name-pattern='come too near goes' packages/platform/test/next-availability.test.ts",
};
