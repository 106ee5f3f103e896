export default {
  name: 'invite-despite-refusal',
  promise: 'who refused is not invited to review',
  file: 'packages/platform/src/modules/reviews/invite-to-review.ts',
  find: `
  and agreed_to(client.id, 'reviews', 'email')
  and not is_suppressed(client.email, 'reviews', 'email'))`,
  replace: ')',
  test: "node --conditions=@attune/source --test --test-name-pattern='who refused is asked by nobody' packages/platform/test/review-invitations.test.ts",
};
