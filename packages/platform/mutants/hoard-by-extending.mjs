export default {
  name: 'hoard-by-extending',
  promise: 'a hold that is taken up again counts like a new one',
  file: 'packages/platform/src/modules/bookings/extend-hold.ts',
  find: 'if (hold.hold_address === null) await refuseHoarders(context);',
  replace: '',
  test: 'node --conditions=@attune/source --test packages/platform/test/holds.test.ts',
};
