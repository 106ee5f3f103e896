export default {
  name: 'gap-slot-offered',
  promise: 'a time that clocks skip in spring is offered to nobody',
  file: 'packages/platform/src/modules/availability/clock.ts',
  find: "return inGap === 'edge' ? at(starts, i) : null;",
  replace: 'return at(starts, i);',
  test: 'node --conditions=@attune/source --test packages/platform/src/modules/availability/wall-time.test.ts',
};
