export default {
  name: 'token-in-log',
  promise: 'no token appears in a log',
  file: 'packages/platform/src/http/request-log.ts',
  find: `      operation,
      status`,
  replace: `      operation: c.req.path,
      status`,
  test: 'node --conditions=@attune/source --test packages/platform/test/secrets.test.ts',
};
