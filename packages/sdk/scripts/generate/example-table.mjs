import { banner } from './banner.mjs';
import { nameOf, operationsOf, webhooksOf } from './walk.mjs';

/** examples.ts: the examples of openapi/examples, each with the type of the schema it is an example of. */
export function exampleTable(contract) {
  const types = exampleTypes(contract);
  const names = Object.keys(contract.components.examples);
  const fields = names.map((name) => `  ${JSON.stringify(name)}: ${types.get(name)};\n`);
  const values = Object.fromEntries(names.map((name) => [name, contract.components.examples[name].value]));
  const imports = [...new Set(types.values())].filter((type) => type !== 'string').sort();
  return (
    `${banner}import type {\n${imports.map((type) => `  ${type},\n`).join('')}} from './schema.ts';\n\n` +
    `/** The examples of the contract; their \`now\` is 2 March 2026, 09:00 in Berlin. */\n` +
    `export const examples: {\n${fields.join('')}} = ${JSON.stringify(values, null, 2)};\n`
  );
}

function exampleTypes(contract) {
  const types = new Map();
  for (const { operation } of [...operationsOf(contract), ...webhooksOf(contract)]) {
    for (const media of mediaOf(operation)) {
      for (const example of Object.values(media.examples ?? {}))
        types.set(nameOf(example), nameOf(media.schema) ?? 'string');
    }
  }
  return types;
}

function mediaOf({ requestBody, responses }) {
  return [requestBody, ...Object.values(responses)].flatMap((message) => Object.values(message?.content ?? {}));
}
