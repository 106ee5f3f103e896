import { buildBundles } from '../../lib/bundles.mjs';
import { lint } from '../../lib/lint.mjs';
import { projectNode, run } from '../../lib/run.mjs';
import { checkCompatibility } from '../contract-diff/check.ts';
import { checkDocs } from '../docs/check.ts';
import { findStale } from '../generate/freshness.ts';
import { checkPackages } from './packages.ts';
import { checkSizes } from './sizes.ts';

/** One thing to judge. `judge` returns what is wrong, or an empty text. */
export interface Check {
  readonly name: string;
  readonly judge: () => Promise<string>;
  /** What to do when it fails. */
  readonly remedy: string;
  /** A check that must have passed before. */
  readonly after?: string;
}

const bin =
  (path: string, ...args: string[]) =>
  async () => {
    const { code, output } = await run(projectNode, [`node_modules/${path}`, ...args]);
    return code === 0 ? '' : output || `ended with code ${code}`;
  };

/** In the order in which they start: the long ones first. */
export const checks: readonly Check[] = [
  {
    name: 'types',
    judge: bin('typescript/bin/tsc', '-b', '--pretty', 'false'),
    remedy: 'Correct the types above.',
  },
  {
    name: 'templates',
    judge: bin('vue-tsc/bin/vue-tsc.js', '-p', 'examples/vue', '--pretty', 'false'),
    remedy: 'Correct the types above: templates of Vue are checked against the typings of the elements.',
    after: 'types',
  },
  {
    name: 'docs',
    judge: checkDocs,
    remedy: 'The code in this page does not compile, names what no element has, or a link leads nowhere.',
    after: 'types',
  },
  {
    name: 'lint',
    judge: () => lint(),
    remedy: 'Correct them, or see what `npm run lint -- --fix` can do.',
  },
  {
    name: 'freshness',
    judge: async () => (await findStale()).join('\n'),
    remedy: 'Run `npm run generate` and commit what it writes.',
  },
  {
    name: 'sizes',
    judge: async () => {
      await buildBundles();
      return checkSizes();
    },
    remedy: 'Make it lighter; a budget in packages/tooling/src/sizes/budgets.ts is raised by decision only.',
  },
  {
    name: 'format',
    judge: bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
    remedy: 'Run `npm run format`.',
  },
  {
    name: 'contract',
    judge: bin('@redocly/cli/bin/cli.js', 'lint', '--max-problems', '1000'),
    remedy: 'openapi/README.md says what an operation owes.',
  },
  {
    name: 'compatibility',
    judge: async () => checkCompatibility(),
    remedy:
      'Change it so that programs of today go on working, or decide on the break: openapi/README.md, How a contract is released.',
  },
  {
    name: 'lock file',
    judge: async () => {
      const { code, output } = await run('npm', [
        'ci',
        '--dry-run',
        '--offline',
        '--ignore-scripts',
        '--loglevel=error',
      ]);
      return code === 0 ? '' : output;
    },
    remedy: 'Run `npm install` and commit package-lock.json.',
  },
  {
    name: 'dead code',
    judge: bin('knip/bin/knip.js', '--no-progress'),
    remedy: 'Delete it, or stop exporting it.',
  },
  {
    name: 'packages',
    judge: checkPackages,
    remedy: 'What npm would publish is not what package.json promises.',
    after: 'types',
  },
];
