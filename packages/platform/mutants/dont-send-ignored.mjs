export default {
  name: 'dont-send-ignored',
  promise: 'a report card that is to stay with the practice is not sent',
  file: 'packages/platform/src/modules/reviews/send-report-card.ts',
  find: 'if (card.dont_send) refuse(',
  replace: 'if (card.view_count < 0) refuse(',
  test: "node --conditions=@attune/source --test --test-name-pattern='never when it is to stay' packages/platform/test/report-cards.test.ts",
};
