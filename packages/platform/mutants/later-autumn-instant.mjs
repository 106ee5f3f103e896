export default {
  name: 'later-autumn-instant',
  promise: 'a time that clocks show twice is offered once, at the earlier instant',
  file: 'packages/platform/src/modules/availability/clock.ts',
  find: 'if (instant >= end) continue;',
  replace: 'if (instant >= end || local - at(offsets, Math.min(i + 1, offsets.length - 1)) >= end) continue;',
  test: 'node --conditions=@attune/source --test packages/platform/src/modules/availability/wall-time.test.ts',
};
