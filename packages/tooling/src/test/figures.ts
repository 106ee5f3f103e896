import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from '../../lib/run.mjs';
import { machine } from '../machine.ts';
import type { Result } from './run-suite.ts';

/** Writes what a full run came to into the docs of each package, with date and machine. */
export async function writeFigures(results: readonly Result[]): Promise<void> {
  for (const name of new Set(results.map(({ suite }) => suite.package))) {
    const own = results.filter(({ suite }) => suite.package === name);
    const folder = join(root, 'packages', name, 'docs');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'figures.md'), await format(describe(own), { parser: 'markdown', printWidth: 120 }));
  }
}

function describe(results: readonly Result[]): string {
  const suites = results.map(
    ({ suite, counts, seconds }) => `| ${suite.name} | ${counts.passed} | ${counts.failed} | ${seconds.toFixed(0)} s |`,
  );
  const figures = results.flatMap(({ suite, figures: own }) =>
    own.map(({ promise, figure }) => `| ${promise} | ${figure} | ${suite.name} |`),
  );
  return [
    '# Figures of the last full run',
    '',
    `Written by \`npm run test:full\` on ${new Date().toISOString().slice(0, 10)}, ${machine()}.`,
    '',
    '| Suite | passed | failed | took |',
    '| --- | --- | --- | --- |',
    ...suites,
    ...(figures.length > 0 ? ['', '| Promise | figure | suite |', '| --- | --- | --- |', ...figures] : []),
    '',
  ].join('\n');
}
