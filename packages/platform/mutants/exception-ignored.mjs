export default {
  name: 'exception-ignored',
  promise: 'a closed day has no times from the moment on at which it is closed',
  file: 'packages/platform/src/modules/availability/diary.ts',
  find: "    exceptions: zone === diary.zone ? exceptions : exceptions.filter(({ kind }) => kind === 'closed'),",
  replace: "    exceptions: exceptions.filter(({ kind }) => kind === 'open'),",
  test: "node --conditions=@attune/source --test --test-name-pattern='closed days have no times' packages/platform/test/availability.test.ts",
};
