import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { contract, operationTable, resolved } from './contract.ts';
import type { ContractOperation, OperationId, Parameter, Schema, Schemas } from './contract.ts';

type Fault = Schemas['ProblemDetail'];

/** What the contract says about one operation, ready to be asked. */
export interface Contracted {
  readonly parameters: Readonly<Record<Parameter['in'], readonly Parameter[]>>;
  /** What a body may be sent as; none where the operation takes no body. */
  readonly bodyTypes: readonly string[];
  readonly bodyRequired: boolean;
  /** The longest string that the body's schema allows anywhere. */
  readonly longestString: number;
  readonly faultsOf: (part: Parameter['in'] | 'body', value: unknown) => Fault[];
  /** What is wrong with an answer, in words; null when nothing is. */
  readonly answerFault: (status: number, contentType: string | null, body: unknown) => string | null;
  /** The media type of a declared status; undefined when it has no content. */
  readonly mediaType: (status: number) => string | undefined;
}

const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, useDefaults: true, logger: false });
addFormats.default(ajv);
ajv.addSchema(contract, 'contract');

const mostFaults = 1_000; // as many as the contract lets a problem name

/** Prepares the validators of an operation; each is compiled when first needed. */
export const contracted = (id: OperationId): Contracted => {
  const { path, method } = operationTable[id];
  const at = `/paths/${escape(path)}/${method.toLowerCase()}`;
  const declared = contract.paths[path]?.[method.toLowerCase()];
  if (!declared) throw new Error(`The contract has no ${method} ${path}`);
  const parameters = byPlace(declared);
  const validators = new Map<string, ValidateFunction>();
  const validator = (name: string, schema: () => object): ValidateFunction => {
    const known = validators.get(name) ?? ajv.compile(schema());
    validators.set(name, known);
    return known;
  };
  const bodies = declared.requestBody?.content ?? {};
  const [bodyType = ''] = Object.keys(bodies); // of a body that may be sent in several ways, each has the same schema
  const body = bodies[bodyType]?.schema;
  return {
    parameters,
    bodyTypes: Object.keys(bodies),
    bodyRequired: declared.requestBody?.required ?? false,
    longestString: body ? longestStringOf(body, new Set()) : 0,
    faultsOf: (part, value) =>
      part === 'body'
        ? faults(
            validator('body', () => pointTo(`${at}/requestBody/content/${escape(bodyType)}/schema`)),
            value,
            '',
          )
        : faults(
            validator(part, () => parametersSchema(parameters[part])),
            value,
            `/${part === 'header' ? 'headers' : part}`,
          ),
    mediaType: (status) => Object.keys(responseOf(declared, status)?.content ?? {})[0],
    answerFault: (status, contentType, value) => {
      const response = responseOf(declared, status);
      if (!response) return `${id} does not declare status ${String(status)}`;
      const media = Object.keys(response.content ?? {})[0];
      if (media === undefined) return value === undefined ? null : `${id} declares no content for ${String(status)}`;
      if (contentType?.split(';')[0] !== media) return `${id} declares ${media} for ${String(status)}`;
      const schema = response.content?.[media]?.schema ?? {};
      const found = faults(
        validator(`answer ${String(status)}`, () => localised(schema)),
        value,
        '',
      );
      if (found.length > 0) return `${id} answered ${String(status)} with ${JSON.stringify(found.slice(0, 5))}`;
      const code = media === problemType ? (value as Schemas['Problem']).code : undefined;
      if (code === undefined || code in (response.content?.[media]?.examples ?? {})) return null;
      return `${id} does not declare the code ${code} for ${String(status)}`;
    },
  };
};

/** The faults of a value by a schema of the contract, each with its JSON pointer. */
export const faultsBySchema = (name: keyof Schemas, value: unknown): Fault[] => {
  const validate = ajv.getSchema(`contract#/components/schemas/${name}`);
  if (!validate) throw new Error(`The contract has no schema ${name}`);
  return faults(validate as ValidateFunction, value, '');
};

const byPlace = (declared: ContractOperation): Contracted['parameters'] => {
  const all = (declared.parameters ?? []).map((parameter) => resolved<Parameter>(parameter));
  const of = (place: Parameter['in']) => all.filter((parameter) => parameter.in === place);
  return { path: of('path'), query: of('query'), header: of('header') };
};

const responseOf = (declared: ContractOperation, status: number) => {
  const response = declared.responses[String(status)];
  return response && resolved<{ content?: Record<string, { schema: Schema; examples?: object }> }>(response);
};

/** Its examples are named by the codes that it may carry, and the types of clients know no others. */
const problemType = 'application/problem+json';

const parametersSchema = (parameters: readonly Parameter[]): object => ({
  type: 'object',
  required: parameters.filter(({ required }) => required).map(nameOf),
  properties: Object.fromEntries(parameters.map((parameter) => [nameOf(parameter), localised(parameter.schema)])),
  additionalProperties: false,
});

// header names come in lower case
const nameOf = (parameter: Parameter): string =>
  parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;

const pointTo = (pointer: string): object => ({ $ref: `contract#${pointer}` });

/** A copy of a schema whose references lead into the contract from wherever it is compiled. */
const localised = <Node>(node: Node): Node =>
  JSON.parse(JSON.stringify(node).replaceAll('"$ref":"#/', '"$ref":"contract#/')) as Node;

const escape = (segment: string): string => segment.replaceAll('~', '~0').replaceAll('/', '~1');

const faults = (validate: ValidateFunction, value: unknown, prefix: string): Fault[] =>
  validate(value) ? [] : (validate.errors ?? []).slice(0, mostFaults).map((error) => toFault(error, prefix));

const toFault = (error: ErrorObject, prefix: string): Fault => ({
  pointer: (prefix + error.instancePath + namedProperty(error)).slice(0, 500),
  detail: (error.keyword === 'enum'
    ? `must be one of ${JSON.stringify(error.params['allowedValues'])}`
    : (error.message ?? 'is not allowed')
  ).slice(0, 1000),
});

// a missing or unknown property is pointed at itself, not at the object around it
const namedProperty = ({ keyword, params }: ErrorObject): string => {
  if (keyword === 'required') return `/${escape(String(params['missingProperty']))}`;
  if (keyword === 'additionalProperties') return `/${escape(String(params['additionalProperty']))}`;
  if (keyword === 'unevaluatedProperties') return `/${escape(String(params['unevaluatedProperty']))}`;
  return '';
};

const longestStringOf = (schema: unknown, seen: Set<unknown>): number => {
  if (typeof schema !== 'object' || schema === null) return 0;
  const target = resolved<Record<string, unknown>>(schema as Record<string, unknown>);
  if (seen.has(target)) return 0;
  seen.add(target);
  const own = typeof target['maxLength'] === 'number' ? target['maxLength'] : 0;
  return Math.max(own, ...Object.values(target).map((inner) => longestStringOf(inner, seen)));
};
