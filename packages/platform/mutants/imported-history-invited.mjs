export default {
  name: 'imported-history-invited',
  promise: 'nobody is asked for a review of a session that an import brought',
  file: 'packages/platform/src/jobs/invite-reviews.ts',
  find: '       and booking.external_id is null',
  replace: "       and booking.source <> 'import'",
  test: "node --conditions=@attune/source --test --test-name-pattern='is not asked for a review now' packages/platform/test/import-life.test.ts",
};
