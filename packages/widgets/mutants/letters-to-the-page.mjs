export default {
  name: 'letters-to-the-page',
  promise: 'letters typed into a form of ours are no shortcuts of the page, however it listens',
  file: 'packages/widgets/src/elements/keep-from-page.ts',
  find: "['keypress', 'keyup']",
  replace: '[]',
  test: 'node node_modules/rollup/dist/bin/rollup -c --silent && ATTUNE_BROWSERS=chromium node --conditions=@attune/source packages/widgets/src/testing/hosts/run.ts shortcuts',
};
