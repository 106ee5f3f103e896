export default {
  name: 'query-logged',
  promise: 'no key, token, query or body appears in a log',
  file: 'packages/platform/src/http/request-log.ts',
  find: 'method: c.req.method,',
  replace: 'method: `${c.req.method} ${c.req.url}`,',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/log.test.ts',
};
