export default {
  name: 'webhook-no-number',
  promise: 'a tolerance that is no number does not let in what is old',
  file: 'packages/sdk/src/webhooks/timestamp.ts',
  find: 'if (Number.isNaN(age - toleranceSeconds)) ',
  replace: 'if (toleranceSeconds < 0) ',
  test: "node --conditions=@attune/source --test --test-name-pattern='that is no number' packages/sdk/test/webhooks/verify.test.ts",
};
