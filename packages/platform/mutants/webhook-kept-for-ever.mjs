export default {
  name: 'webhook-kept-for-ever',
  promise: `a delivery is forgotten after thirty days`,
  file: 'packages/platform/src/jobs/forget.ts',
  find: `    await sql\`delete from webhook_delivery\`.execute(tx);
`,
  replace: ``,
  test: "node --conditions=@attune/source --test --test-name-pattern='forgets after thirty days' packages/platform/test/webhook-delivery.test.ts",
};
