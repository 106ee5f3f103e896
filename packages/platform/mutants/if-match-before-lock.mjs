export default {
  name: 'if-match-before-lock',
  promise: 'of two who saw the same week, only one may replace it',
  file: 'packages/platform/src/modules/availability/replace-availability-windows.ts',
  find: "  await lockTherapist(tx, therapist.id);\n  await refuseStale(headers['if-match'], () => weekOf(tx, therapist));",
  replace:
    "  await refuseStale(headers['if-match'], () => weekOf(tx, therapist));\n  await lockTherapist(tx, therapist.id);",
  test: 'ATTUNE_TEST_ENGINE=pg18 node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts packages/platform/test/http/if-match.test.ts',
};
