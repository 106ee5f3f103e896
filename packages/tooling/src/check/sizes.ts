import { measureAll, type Size } from '../sizes/measure.ts';
import { findWrongQuotes } from '../sizes/quotes.ts';

/** What is heavier than its budget, part by part, and which READMEs say otherwise than the scales. */
export async function checkSizes(): Promise<string> {
  const sizes = await measureAll();
  const tooHeavy = sizes.filter(({ bytes, most }) => bytes > most).map(describe);
  const wrong = findWrongQuotes(sizes).map((file) => `${file} quotes another size; run \`npm run generate\`.`);
  return [...tooHeavy, ...wrong].join('\n');
}

function describe({ name, bytes, most, parts }: Size): string {
  const lines = parts.map((part) => `${String(part.bytes).padStart(8)} ${part.file}`);
  return [`${name}: ${bytes} bytes, at most ${most}`, ...lines].join('\n');
}
