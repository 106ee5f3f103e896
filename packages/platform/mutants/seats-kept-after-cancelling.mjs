export default {
  name: 'seats-kept-after-cancelling',
  promise: 'whoever booked a session that is cancelled is told, and has no booking any more',
  file: 'packages/platform/src/modules/availability/cancel-group-session.ts',
  find: '  for (const seat of seats) await cancelBookingRow(',
  replace: '  for (const seat of seats.slice(1)) await cancelBookingRow(',
  test: "node --conditions=@attune/source --test --test-name-pattern='everybody who booked is told why' packages/platform/test/group-session-life.test.ts",
};
