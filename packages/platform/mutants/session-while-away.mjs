export default {
  name: 'session-while-away',
  promise: 'no session with seats is set where its therapist is away',
  file: 'packages/platform/src/modules/availability/create-group-session.ts',
  find: "  if (isClosed(diary, offer, body.format, { start, end })) refuseAt('/startsAt', 'the therapist is away then');\n",
  replace: '',
  test: "node --conditions=@attune/source --test --test-name-pattern='where its therapist is away' packages/platform/test/group-session-life.test.ts",
};
