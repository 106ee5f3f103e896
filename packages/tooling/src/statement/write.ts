// Writes the accessibility statement of the elements from what the tests cover. A test that it names and that is not there
// is an error.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/run.mjs';
import { scripts } from '../keyboard/scripts.ts';
import { criteria } from './criteria.ts';
import type { Evidence } from './criterion.ts';
import { statement } from './statement.ts';

const missing = criteria.flatMap(({ id, shown = [] }) =>
  shown.filter((each) => !isThere(each)).map((each) => ({ id, each })),
);
if (missing.length > 0) {
  const lines = missing.map(({ id, each }) => `${id} names ${JSON.stringify(each)}, which is not there.`);
  throw new Error(lines.join('\n'));
}

const trees = readdirSync(join(root, 'stories/accessibility')).map((file) => file.replace(/\.txt$/, ''));
writeFileSync(join(root, 'packages/widgets/docs/accessibility.md'), statement({ criteria, scripts, trees }));

function isThere(evidence: Evidence): boolean {
  if (typeof evidence === 'string') return true;
  const file = join(root, evidence.file);
  return existsSync(file) && readFileSync(file, 'utf8').includes(`'${evidence.test}'`);
}
