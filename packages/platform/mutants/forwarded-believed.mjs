export default {
  name: 'forwarded-believed',
  promise: 'what a header says of the address is believed only from a trusted proxy',
  file: 'packages/platform/src/http/address.ts',
  find: "hops.at(-1 - trusted) ?? hops[0] ?? ''",
  replace: "hops[0] ?? ''",
  test: 'node --conditions=@attune/source --test packages/platform/src/http/address.test.ts',
};
