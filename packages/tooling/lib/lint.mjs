import { projectNode, run } from './run.mjs';

/** What ESLint looks at in one go: the types of all of it are more than a process of Node may hold. */
const parts = [
  ['packages/platform'],
  ['packages/widgets'],
  ['packages', '--ignore-pattern', 'packages/platform/**', '--ignore-pattern', 'packages/widgets/**'],
  ['.', '--ignore-pattern', 'packages/**'],
];

/**
 * What ESLint finds wrong, part by part; nothing where all is well. More arguments are its own, such as `--fix`.
 * @param {string[]} more
 */
export async function lint(more = []) {
  let wrong = '';
  for (const part of parts) {
    const args = ['node_modules/eslint/bin/eslint.js', ...part, '--max-warnings', '0', ...more];
    const { code, output } = await run(projectNode, args);
    if (code !== 0) wrong += output || `ESLint ended with code ${code}`;
  }
  return wrong;
}
