// npm run bench: measures every row, prints it with its goals, and writes the tables into README.md.
// npm run bench -- cards-100 sdk-call: measures these, and prints them only.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundles } from '@attune/tooling/bundles';
import { format } from 'prettier';
import { introduction } from './src/introduction.ts';
import { allMet, report } from './src/report.ts';
import type { Table } from './src/row.ts';
import { rows } from './src/rows.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !rows.some((row) => row.name === name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${rows.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

await buildBundles();
const tables: Table[] = [];
for (const row of rows) {
  if (wanted.length > 0 && !wanted.includes(row.name)) continue;
  const measured = await row.measure();
  console.log(report(measured));
  tables.push(...measured);
}
if (wanted.length === 0) {
  const text = introduction(new Date().toISOString().slice(0, 10)) + report(tables);
  writeFileSync(join(import.meta.dirname, 'README.md'), await format(text, { parser: 'markdown', printWidth: 120 }));
}
process.exitCode = allMet(tables) ? 0 : 1;
