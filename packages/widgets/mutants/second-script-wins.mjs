export default {
  name: 'second-script-wins',
  promise: 'the first script of a page decides which practice is meant; a second one changes nothing',
  file: 'packages/widgets/src/autoload.ts',
  find: 'if (pageKey in page) console.warn',
  replace: 'if (!page) console.warn',
  test: 'node node_modules/rollup/dist/bin/rollup -c --silent && ATTUNE_BROWSERS=chromium node --conditions=@attune/source packages/widgets/src/testing/hosts/run.ts script-twice',
};
