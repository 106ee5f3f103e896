import { measureAll } from '../sizes/measure.ts';
import { findWrongQuotes } from '../sizes/quotes.ts';

/** What is heavier than its budget, and which READMEs say otherwise than the scales. */
export async function checkSizes(): Promise<string> {
  const sizes = await measureAll();
  const tooHeavy = sizes
    .filter(({ bytes, most }) => bytes > most)
    .map(({ name, bytes, most }) => `${name}: ${bytes} bytes, at most ${most}`);
  const wrong = findWrongQuotes(sizes).map((file) => `${file} quotes another size; run \`npm run generate\`.`);
  return [...tooHeavy, ...wrong].join('\n');
}
