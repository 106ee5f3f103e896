export default {
  name: 'event-dedupe-dropped',
  promise: 'an event that comes again is not worked on again',
  file: 'packages/platform/src/modules/payments/take-event.ts',
  find: ".onConflict((known) => known.constraint('webhook_event_pkey').doNothing())",
  replace:
    ".onConflict((known) => known.constraint('webhook_event_pkey').doUpdateSet({ status: 'pending', body: json(body), processed_at: null }))",
  test: "node --conditions=@attune/source --test --test-name-pattern='comes again after what followed' packages/platform/test/stripe-events.test.ts",
};
