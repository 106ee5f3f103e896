// npm run bench: measures every row, prints it with its goal beside it, and writes the table into README.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundles } from '@attune/tooling/bundles';
import { format } from 'prettier';
import { report } from './src/report.ts';
import type { Measured } from './src/row.ts';
import { loadRows } from './src/rows.ts';

await buildBundles();
const measured: Measured[] = [];
for (const row of await loadRows()) measured.push({ ...row, value: await row.measure() });

const table = report(measured, new Date().toISOString().slice(0, 10));
writeFileSync(join(import.meta.dirname, 'README.md'), await format(table, { parser: 'markdown', printWidth: 120 }));
console.log(table);
process.exitCode = measured.every(({ value, goal }) => value <= goal) ? 0 : 1;
