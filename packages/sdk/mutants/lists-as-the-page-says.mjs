export default {
  name: 'lists-as-the-page-says',
  promise: 'what is sent is what was chosen, also on a page that gives every list a toJSON',
  file: 'packages/sdk/src/http.ts',
  find: 'JSON.stringify(body, asItIs)',
  replace: 'JSON.stringify(body)',
  test: "node --conditions=@attune/source --test --test-name-pattern='toJSON' packages/sdk/src/client.test.ts",
};
