export default {
  name: 'reach-definer-acts',
  promise: 'a function that looks past policies does nothing in another practice',
  file: 'packages/platform/migrations/0018_booking_life.sql',
  find: "     set status = 'expired', changed_by = 'system', change_reason = 'not paid in time', updated_at = app_now()\n   where practice_id = current_practice()\n     and therapist_id = of_therapist_id",
  replace:
    "     set status = 'expired', changed_by = 'system', change_reason = 'not paid in time', updated_at = app_now()\n   where therapist_id = of_therapist_id",
  test: "node --conditions=@attune/source --test --test-name-pattern='^expire_unpaid ' packages/platform/test/matrix/definers.test.ts",
};
