export default {
  name: 'invite-every-session',
  promise: 'a client is invited once in ninety days',
  file: 'packages/platform/src/jobs/invite-reviews.ts',
  find: 'where booking.id = ${bookingId} and ${wasSpared}',
  replace: 'where booking.id = ${bookingId}',
  test: "node --conditions=@attune/source --test --test-name-pattern='once in ninety days' packages/platform/test/review-invitations.test.ts",
};
