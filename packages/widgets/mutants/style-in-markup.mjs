export default {
  name: 'style-in-markup',
  promise: 'no style stands in markup, where a strict policy drops it',
  file: 'packages/widgets/src/elements/booking-picker/times-view.ts',
  find: '<div class="times" part="times">',
  replace: '<div class="times" part="times" style="display: block">',
  test: 'node node_modules/rollup/dist/bin/rollup -c --silent && ATTUNE_BROWSERS=chromium node --conditions=@attune/source packages/widgets/src/testing/hosts/run.ts csp-self-hosted',
};
