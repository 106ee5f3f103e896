export default {
  name: 'reach-definer-tells',
  promise: 'a function that looks past policies tells nothing of another practice',
  file: 'packages/platform/migrations/0020_requests_invitations.sql',
  find: '   where request.practice_id = current_practice() and request.id = of_request_id\n$$;',
  replace: '   where request.id = of_request_id\n$$;',
  test: "node --conditions=@attune/source --test --test-name-pattern='^booking_request_state ' packages/platform/test/matrix/definers.test.ts",
};
