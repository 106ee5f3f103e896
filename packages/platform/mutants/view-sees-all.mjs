export default {
  name: 'view-sees-all',
  promise: 'no view sees more than who asks it',
  file: 'packages/platform/migrations/0005_bookings.sql',
  find: 'create view booking_details with (security_invoker = true) as',
  replace: 'create view booking_details as',
  test: 'node --conditions=@attune/source --test packages/platform/test/isolation.test.ts',
};
