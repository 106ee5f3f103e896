export default {
  name: 'away-origin-reflected',
  promise: 'an origin is never reflected, not even while the database is away',
  file: 'packages/platform/src/http/recall.ts',
  find: '(key === null ? undefined : keys.recall(key))?.origins ?? []',
  replace:
    "[request.headers.get('origin') ?? ''] && keys && key !== undefined ? [request.headers.get('origin') ?? ''] : []",
  test: 'node --conditions=@attune/source --test packages/platform/test/http/database-away.test.ts',
};
