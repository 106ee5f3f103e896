export default {
  name: 'private-network-allowed',
  promise: 'a calendar is never fetched from our own network, however its address is written or resolved',
  file: 'packages/platform/src/providers/guarded-request.ts',
  find: '  allowsAddress: isPublicAddress,',
  replace: "  allowsAddress: (address) => isPublicAddress(address) || address.startsWith('10.'),",
  test: "node --conditions=@attune/source --test --test-name-pattern='a name that leads to' packages/platform/src/providers/calendar-fetch.test.ts",
};
