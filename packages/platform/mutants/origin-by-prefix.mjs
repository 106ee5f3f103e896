export default {
  name: 'origin-by-prefix',
  promise: 'an origin is matched letter by letter',
  file: 'packages/platform/src/http/origins.ts',
  find: '(rule) => rule === origin ||',
  replace: '(rule) => origin.startsWith(rule) ||',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/origins.test.ts',
};
