export default {
  name: 'leaves-its-timer',
  promise: 'a call keeps no process alive',
  file: 'packages/sdk/src/timed.ts',
  find: 'clearTimeout(timer);',
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='leaves no timer' packages/sdk/src/transport.test.ts",
};
