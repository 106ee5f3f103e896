export default {
  name: 'offset-kept-too-long',
  promise: 'near a change of clocks each time is looked up, however far away the last one asked about was',
  file: 'packages/platform/src/modules/availability/clock.ts',
  find: 'Math.max(at(starts, i), from - margin) + day;',
  replace: 'Math.max(at(starts, i), from - margin);',
  test: 'node --conditions=@attune/source --test packages/platform/src/modules/availability/wall-time.test.ts',
};
