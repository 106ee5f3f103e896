export default {
  name: 'own-slot-not-free',
  promise: 'while another time is chosen for a booking, its own old time counts as free',
  file: 'packages/platform/src/modules/bookings/create-hold.ts',
  find: '    ...(moved && { reschedules: moved.id }),\n',
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='the own old time counts as free' packages/platform/test/rescheduling.test.ts",
};
