import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { importDirection } from './packages/tooling/src/import-direction/rule.ts';
import { webStandards } from './packages/tooling/src/web-standards/rule.ts';

const tests = [
  '**/*.test.ts',
  'packages/*/test/**',
  'packages/widgets/src/testing/**',
  'packages/journeys/**',
  'stories/**',
];
const widgets = ['packages/widgets/**/*.ts', 'stories/**/*.ts'];

/** Calls of node:test return promises that the runner itself awaits. */
const awaitedByTheRunner = {
  from: 'package',
  package: 'node:test',
  name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
};

/** `equal()` of chai, which the types of a snapshot plug-in wrongly make a promise. */
const equal = { from: 'package', package: 'chai', name: ['Equal', 'equal'] };

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      '**/generated',
      'storybook-static',
      '.cache',
      'coverage',
      'examples/plain-html',
      'examples/strict-csp',
      '**/public/mockServiceWorker.js',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    plugins: { attune: { rules: { 'import-direction': importDirection, 'web-standards': webStandards } } },
    rules: {
      'attune/import-direction': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-unsafe-optional-chaining': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'preserve-caught-error': 'error',
    },
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylistic,
  {
    languageOptions: {
      parserOptions: {
        project: [
          'packages/*/tsconfig.json',
          'packages/*/tsconfig.test.json',
          'packages/widgets/src/testing/tsconfig.json',
          'stories/tsconfig.json',
          'examples/tsconfig.json',
          'examples/*/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [awaitedByTheRunner, equal] }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // others reach into the platform with a page's types; its own are those of a server
    files: ['packages/platform/**/*.ts'],
    languageOptions: {
      parserOptions: { project: ['packages/platform/tsconfig.json', 'packages/platform/tsconfig.test.json'] },
    },
  },
  {
    files: ['packages/{sdk,widgets,platform}/src/**/*.ts'],
    ignores: tests,
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }], 'no-console': 'error' },
  },
  {
    // the client runs wherever fetch does; its mocks need msw
    files: ['packages/sdk/src/**/*.ts'],
    ignores: [...tests, 'packages/sdk/src/testing/**'],
    rules: { 'attune/web-standards': 'error' },
  },
  { files: ['packages/widgets/src/**/*.ts'], rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] } },
  { files: ['packages/platform/src/cli.ts', 'packages/platform/src/cli/**'], rules: { 'no-console': 'off' } },
  { files: ['packages/widgets/src/testing/**'], rules: { 'no-console': 'off' } }, // a runner: it speaks to a terminal
  {
    files: widgets,
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
  },
  {
    files: widgets,
    rules: {
      'lit/no-classfield-shadowing': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/ban-attributes': ['error', 'style'],
      'lit-a11y/no-autofocus': 'off', // in a dialog it is how the page says where focus goes
      'wc/guard-define-call': 'off', // define.ts asks for it itself
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'lit/ban-attributes': 'off',
    },
  },
  // what Storybook bundles of its test library has lost its types
  { files: ['stories/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-call': 'off' } },
  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
