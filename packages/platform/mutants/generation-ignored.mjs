export default {
  name: 'generation-ignored',
  promise: 'raising the generation voids a link',
  file: 'packages/platform/src/modules/trust/create-link-session.ts',
  find: "if (generation !== claims.generation) refuse('link-void');",
  replace: 'void generation;',
  test: 'node --conditions=@attune/source --test packages/platform/test/links.test.ts',
};
