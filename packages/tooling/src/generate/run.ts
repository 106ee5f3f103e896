// Writes every generated file anew, then the sizes that READMEs quote.
import { join } from 'node:path';
import { buildBundles } from '../../lib/bundles.mjs';
import { projectNode, root, run } from '../../lib/run.mjs';
import { measureAll } from '../sizes/measure.ts';
import { writeQuotes } from '../sizes/quotes.ts';
import { generators } from './generators.ts';

for (const { name, command, cwd = '.' } of generators) {
  const { code, output } = await run(projectNode, command, { cwd: join(root, cwd) });
  console.log(`${code === 0 ? '✔' : '✖'} ${name}${code === 0 ? '' : `\n${output}`}`);
  if (code !== 0) process.exitCode = 1;
}
if (!process.exitCode) {
  await buildBundles();
  writeQuotes(await measureAll());
  console.log('✔ the sizes that READMEs quote');
}
