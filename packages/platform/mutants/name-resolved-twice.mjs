export default {
  name: 'name-resolved-twice',
  promise: 'the connection goes to the address that was judged, whatever the name answers a moment later',
  file: 'packages/platform/src/providers/guarded-request.ts',
  find: 'return pinnedRequest({ url, host, address, headers, body, signal });',
  replace:
    'return pinnedRequest({ url, host, address: (await network.resolve(host))[0] ?? address, headers, body, signal });',
  test: "node --conditions=@attune/source --test --test-name-pattern='changes its mind' packages/platform/src/providers/calendar-fetch.test.ts",
};
