export default {
  name: 'if-match-not-asked',
  promise: 'what could undo the work of somebody else is not done without an If-Match',
  file: 'packages/platform/src/http/input.ts',
  find: "entry.ifMatch === 'required' && !headers['if-match']",
  replace: 'false',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/if-match.test.ts',
};
