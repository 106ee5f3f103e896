export default {
  name: 'therapist-note-to-client',
  promise: 'what the practice notes for itself reaches nobody else',
  file: 'packages/platform/migrations/0018_booking_life.sql',
  find: "case when current_user = 'attune_practice' then booking.therapist_note end as therapist_note",
  replace: 'booking.therapist_note',
  test: "node --conditions=@attune/source --test --test-name-pattern='what the practice notes' packages/platform/test/booking-managing.test.ts",
};
