export default {
  name: 'invitation-twice',
  promise: 'an invitation is booked once',
  file: 'packages/platform/migrations/0020_requests_invitations.sql',
  find: "if not found or invitation.status <> 'open' or invitation.expires_at <= moment then",
  replace: "if not found or invitation.status = 'revoked' or invitation.expires_at <= moment then",
  test: "node --conditions=@attune/source --test --test-name-pattern='is booked once' packages/platform/test/booking-invitations.test.ts",
};
