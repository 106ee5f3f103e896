import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** As much of the bundled contract as the tests look at. */
export interface Contract {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Message>;
    examples: Record<string, { value: unknown }>;
    headers: Record<string, Parameter>;
  };
}

export interface Operation {
  operationId: string;
  tags: string[];
  security: Record<string, []>[];
  parameters?: Reference[];
  requestBody?: Message;
  responses: Record<string, Message | Reference>;
  [extension: `x-${string}`]: unknown;
}

export interface Message {
  description: string;
  content?: Record<string, { schema: Schema; examples: Record<string, { value: unknown } | Reference> }>;
}

export interface Parameter {
  name: string;
  in: string;
  schema: Schema;
  example: unknown;
}

export interface Reference {
  $ref: string;
}

export type Schema = Record<string, unknown> & {
  properties?: Record<string, Schema>;
  required?: string[];
  enum?: string[];
};

const file = fileURLToPath(new URL('../../src/generated/contract.json', import.meta.url));

/** The bundled contract. */
export const contract = JSON.parse(readFileSync(file, 'utf8')) as Contract;

/** Every operation with where it is. */
export const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation, id: operation.operationId })),
);

/** What a reference leads to; anything else is its own answer. */
export function resolve<Thing>(thing: Thing | Reference): Thing {
  if (!isReference(thing)) return thing;
  const keys = thing.$ref.slice(2).split('/');
  return resolve(keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], contract) as Thing);
}

const isReference = (thing: unknown): thing is Reference =>
  typeof thing === 'object' && thing !== null && '$ref' in thing;

// `strict: false`: the contract's own keywords (x-codes …) and OpenAPI's stand beside those of JSON Schema
const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);
ajv.addSchema({ $id: 'contract', ...contract });

/** Checks values against a schema of the contract. */
export function validatorOf(schema: Schema): ValidateFunction {
  const absolute = JSON.stringify(schema).replaceAll('"#/', '"contract#/');
  return ajv.compile(JSON.parse(absolute) as Schema);
}

/** What is wrong with a value, in words; empty when nothing is. */
export function faultsOf(schema: Schema, value: unknown): string {
  const validate = validatorOf(schema);
  return validate(value) ? '' : ajv.errorsText(validate.errors, { separator: '\n' });
}
