import type { components } from '@attune/sdk/contract';
import { contractDocument } from './contract-document.ts';

export { operationTable, problemCodes } from '@attune/sdk/contract';
export type { OperationEntry, OperationId, operations, ProblemCode, SecurityScheme } from '@attune/sdk/contract';

/** The schemas of the contract, as types. */
export type Schemas = components['schemas'];

/** A parameter as the contract declares it. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

/** As much of a JSON Schema as the router looks at itself. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly items?: Schema;
  readonly maxLength?: number;
}

type Reference = { readonly $ref: string };
type Media = Readonly<Record<string, { readonly schema: Schema }>>;

/** One operation of the document. */
export interface ContractOperation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly content: Media; readonly required?: boolean };
  readonly responses: Readonly<Record<string, Reference | { readonly content?: Media }>>;
}

interface ContractDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ContractOperation>>>>;
}

/** The whole contract, bundled. */
export const contract = contractDocument as ContractDocument;

/** Follows a reference inside the contract, if it is one. */
export const resolved = <Found>(given: Found | Reference): Found => {
  if (typeof given !== 'object' || given === null || !('$ref' in given)) return given;
  const steps = given.$ref.replace(/^#\//, '').split('/');
  return steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], contract) as Found;
};
