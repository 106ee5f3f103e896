export default {
  name: 'json-ends-its-script',
  promise: 'words of a therapist cannot end the script that they stand in',
  file: 'packages/widgets/src/server/markup.ts',
  find: '/[<\\u2028\\u2029]/g',
  replace: '/[\\u2028\\u2029]/g',
  test: "node --conditions=@attune/source --test --test-name-pattern='cannot end what they stand in' packages/platform/src/http/hosted-pages/public-pages.test.ts",
};
