export default {
  name: 'webhook-change-untold',
  promise: 'also what changes neither the time nor the state of a booking is told',
  file: 'packages/platform/migrations/0031_webhooks.sql',
  find: `then 'booking.checked_in'
    else 'booking.updated'`,
  replace: `then 'booking.checked_in'
    else null`,
  test: "node --conditions=@attune/source --test --test-name-pattern='that its client moved it' packages/platform/test/webhook-events.test.ts",
};
