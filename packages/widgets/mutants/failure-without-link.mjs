export default {
  name: 'failure-without-link',
  promise: 'who cannot reach even the practice is led on by the link that the page put there',
  file: 'packages/widgets/src/elements/failure-notice.ts',
  find: '${practice ? null : fallback}',
  replace: '',
  test: 'node node_modules/rollup/dist/bin/rollup -c --silent && ATTUNE_BROWSERS=chromium node --conditions=@attune/source packages/widgets/src/testing/hosts/run.ts fetch-throwing',
};
