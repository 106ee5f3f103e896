// Writes every generated file anew, then the sizes that READMEs quote.
import { projectNode, run } from '../../lib/run.mjs';
import { buildBundles } from '../../lib/bundles.mjs';
import { measureAll } from '../sizes/measure.ts';
import { writeQuotes } from '../sizes/quotes.ts';
import { generators } from './generators.ts';

for (const { name, command } of generators) {
  const { code, output } = await run(projectNode, command);
  console.log(`${code === 0 ? '✔' : '✖'} ${name}${code === 0 ? '' : `\n${output}`}`);
  if (code !== 0) process.exitCode = 1;
}
if (!process.exitCode) {
  await buildBundles();
  writeQuotes(await measureAll());
  console.log('✔ the sizes that READMEs quote');
}
