import { directions, nameOf } from './walk.mjs';

/**
 * A copy of the contract, for the SDK's types, in which enumerations in answers are open: a platform newer than the
 * SDK may answer values it has never heard of, and a program must not be told that this cannot happen.
 * Enumerations in requests stay closed.
 */
export function openEnums(contract) {
  const copy = structuredClone(contract);
  const { requests, answers } = directions(copy);
  for (const [name, schema] of Object.entries(copy.components.schemas)) {
    if (!answers.has(name) || isEnum(schema)) continue;
    if (requests.has(name)) refuseEnums(copy, name, schema);
    else openWithin(copy, schema);
  }
  return copy;
}

const isEnum = (schema) => Array.isArray(schema?.enum);

const namesEnum = (contract, schema) => isEnum(contract.components.schemas[nameOf(schema)]);

function openWithin(contract, schema) {
  for (const [key, child] of childrenOf(schema)) {
    if (isEnum(child)) throw new Error(`An enumeration in an answer needs a schema file of its own: ${key}`);
    if (namesEnum(contract, child))
      schema[key] = { ...child, $ref: undefined, anyOf: [{ $ref: child.$ref }, { type: 'string', 'x-open': true }] };
    else openWithin(contract, child);
  }
}

/** Both directions would need two types of one name: separate schemas for create and read. */
function refuseEnums(contract, name, schema) {
  for (const [, child] of childrenOf(schema)) {
    if (isEnum(child) || namesEnum(contract, child)) {
      throw new Error(`${name} is sent and answered and has an enumeration; give each direction its own schema`);
    }
    refuseEnums(contract, name, child);
  }
}

function childrenOf(schema) {
  return Object.entries(schema).filter(([key, child]) => key !== 'examples' && child && typeof child === 'object');
}
