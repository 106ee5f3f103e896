export default {
  name: 'subject-ignored',
  promise: 'who holds one time sees no other therapist that has left the directory',
  file: 'packages/platform/migrations/0009_listed_therapists.sql',
  find: `where booking.practice_id = therapist.practice_id and booking.therapist_id = therapist.id));
create policy service_of_booking`,
  replace: `where booking.practice_id = therapist.practice_id));
create policy service_of_booking`,
  test: 'node --conditions=@attune/source --test packages/platform/test/bookings.test.ts',
};
