export default {
  name: 'hoard-by-extending',
  promise: 'a hold that is taken up again counts like a new one',
  file: 'packages/platform/src/modules/bookings/extend-hold.ts',
  find: 'if (hasEnded(before, context.now)) await refuseHoarders(context);',
  replace: '',
  test: 'node --conditions=@attune/source --test packages/platform/test/holds.test.ts',
};
