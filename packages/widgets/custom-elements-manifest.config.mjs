// The manifest of the elements, from their docblocks: for Storybook, editors and the tables of READMEs.
export default {
  globs: ['packages/widgets/src/elements/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/define.ts'],
  outdir: 'packages/widgets',
  litelement: true,
};
