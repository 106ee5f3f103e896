import { banner } from './banner.mjs';

/** shapes.ts: the schemas of the contract under their own names, for who uses the library. */
export function shapeList(contract) {
  const names = Object.keys(contract.components.schemas).sort();
  return (
    `${banner}/** The shapes of the contract; not its paths and operations, which are for servers. */\n` +
    `export type {\n${names.map((name) => `  ${name},\n`).join('')}} from './schema.ts';\n`
  );
}
