export default {
  name: 'request-id-taken',
  promise: 'nobody but us names a request in our logs',
  file: 'packages/platform/src/http/request-log.ts',
  find: 'const requestId = newRequestId();',
  replace: "const requestId = c.req.header('x-request-id') ?? newRequestId();",
  test: 'node --conditions=@attune/source --test packages/platform/test/http/request-ids.test.ts',
};
