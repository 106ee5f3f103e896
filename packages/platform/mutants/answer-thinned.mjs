export default {
  name: 'answer-thinned',
  promise: 'what the SDK gives back is what the platform answered',
  file: 'packages/sdk/src/http.ts',
  find: '((await response[parseAs]()) as unknown)',
  replace:
    'JSON.parse(JSON.stringify(await response[parseAs](), (_, value: unknown) => value ?? undefined)) as unknown',
  test: "node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='getBooking' packages/platform/test/examples-round-trip/examples-round-trip.test.ts",
};
