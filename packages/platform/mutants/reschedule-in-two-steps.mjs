export default {
  name: 'reschedule-in-two-steps',
  promise: 'a move that fails on its way leaves the booking, and the time that was chosen, as they were',
  file: 'packages/platform/src/modules/bookings/reschedule-booking.ts',
  find: '      await move(context, booking, hold, now);\n',
  // the time is changed in a step of its own, before its link is new and anybody is told
  replace:
    "      const { transaction } = await import('../../database/transaction.ts');\n      await transaction(context.deps.db, caller, (other) => move({ ...context, tx: other }, booking, hold, now));\n",
  test: "ATTUNE_TEST_ENGINE=pg18 node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='fails on its way' packages/platform/test/rescheduling.test.ts",
};
