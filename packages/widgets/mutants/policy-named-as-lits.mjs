export default {
  name: 'policy-named-as-lits',
  promise: 'a page whose own Lit has taken its policy name, and that allows no second of it, shows our elements',
  file: 'rollup.config.mjs',
  find: "ownPolicy('attune'),",
  replace: "ownPolicy('lit-html'),",
  test: 'node node_modules/rollup/dist/bin/rollup -c --silent && ATTUNE_BROWSERS=chromium node --conditions=@attune/source packages/widgets/src/testing/hosts/run.ts trusted-types-own-lit',
};
