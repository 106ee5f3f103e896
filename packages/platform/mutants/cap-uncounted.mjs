export default {
  name: 'cap-uncounted',
  promise: 'of many bookings of one client at once no more are made than the practice allows',
  file: 'packages/platform/migrations/0018_booking_life.sql',
  find: "  perform pg_advisory_xact_lock(hashtextextended('client' || current_practice()::text || of_client_id::text, 0));\n",
  replace: '',
  test: "ATTUNE_TEST_ENGINE=pg18 node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='of twelve bookings of one client' packages/platform/test/client-cap.test.ts",
};
