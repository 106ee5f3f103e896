export default {
  name: 'event-signed-reserialised',
  promise: 'what is signed are the bytes that are sent',
  file: 'packages/platform/src/modules/trust/webhooks/sign.ts',
  find: '${eventId}.${timestamp}.${body}`',
  replace: '${eventId}.${timestamp}.${JSON.stringify(JSON.parse(body), null, 1)}`',
  test: "node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='what the SDK verifies' packages/platform/test/examples-round-trip/events-round-trip.test.ts",
};
