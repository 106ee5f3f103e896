export default {
  name: 'list-unsubscribe-missing',
  promise: 'a newsletter can be unsubscribed from by one call',
  file: 'packages/platform/src/providers/mail.ts',
  find: '    ...(unsubscribe === null',
  replace: '    ...(unsubscribe !== undefined',
  test: 'node --conditions=@attune/source --test packages/platform/test/newsletters.test.ts',
};
