export default {
  name: 'choices-unlocked',
  promise: 'of two who saw the same choices, only one may change them',
  file: 'packages/platform/src/modules/messaging/update-subscription.ts',
  find: '  await lockChoices(tx);\n',
  replace: '',
  test: 'ATTUNE_TEST_ENGINE=pg18 node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts packages/platform/test/http/if-match.test.ts',
};
