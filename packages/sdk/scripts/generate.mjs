/**
 * Everything generated from the contract, in one go and always the same bytes:
 *
 *   node packages/sdk/scripts/generate.mjs [--out <folder>]
 *
 * Without --out it writes packages/sdk/src/generated. The freshness check writes elsewhere and compares.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { bundleContract } from './generate/bundle.mjs';
import { exampleTable } from './generate/example-table.mjs';
import { inLines } from './generate/lines.mjs';
import { operationTable } from './generate/operation-table.mjs';
import { problemTable } from './generate/problem-table.mjs';
import { refusalTable } from './generate/refusal-table.mjs';
import { schemaTypes } from './generate/schema-types.mjs';
import { shapeList } from './generate/shape-list.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = values.out ?? fileURLToPath(new URL('../src/generated', import.meta.url));

const contract = await bundleContract();
const files = {
  'contract.json': inLines(contract),
  'schema.ts': await schemaTypes(contract),
  'shapes.ts': shapeList(contract),
  'operations.ts': operationTable(contract),
  'problem-codes.ts': problemTable(contract),
  'refusals.ts': refusalTable(contract),
  'examples.ts': exampleTable(contract),
};

const texts = await Promise.all(Object.entries(files).map(async ([name, text]) => [name, await pretty(name, text)]));

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
for (const [name, text] of texts) await writeFile(`${out}/${name}`, text);

/** As the rest of the repository is formatted; the configuration is found from here, wherever `out` is. */
async function pretty(name, text) {
  if (name.endsWith('.json')) return text;
  const style = await resolveConfig(fileURLToPath(import.meta.url));
  return format(text, { ...style, parser: 'typescript' });
}
