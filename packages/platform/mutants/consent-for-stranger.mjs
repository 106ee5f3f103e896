export default {
  name: 'consent-for-stranger',
  promise: 'nobody agrees to anything for a client but that client and the practice',
  file: 'packages/platform/migrations/0018_booking_life.sql',
  find: "                      where practice_id = current_practice() and client_id = given_client_id\n                        and encode(hold_secret_hash, 'hex') = current_subject()) then",
  replace: '                      where practice_id = current_practice() and client_id = given_client_id) then',
  test: "node --conditions=@attune/source --test --test-name-pattern='with a booking is kept' packages/platform/test/visitor-reach.test.ts",
};
